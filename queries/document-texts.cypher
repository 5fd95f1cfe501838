// question: What is the text of these documents, as given?
// parameters: $ids (strings) ids
// columns: key, text, start
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS key
MATCH (d:Document {id: key})
RETURN key, d.text AS text, d.start AS start

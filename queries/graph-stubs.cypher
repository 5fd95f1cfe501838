// question: What is known of these documents that are only cited?
// parameters: $ids (strings) ids
// columns: properties
// example: {"ids": ["none"]}
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN properties(d) AS properties

// question: In which of these documents does an issue stand?
// parameters: $ids (strings) ids of documents
// columns: document, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (i:Issue)-[r:`IN`]->(d:Document {id: id})
RETURN id AS document, i.id AS `from`, id AS `to`, properties(r) AS properties

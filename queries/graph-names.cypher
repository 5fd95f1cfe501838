// question: Which bodies do the clauses of these documents name?
// parameters: $ids (strings) ids of documents
// columns: document, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (c:Clause {document: id})-[r:NAMES]->(a:Agency)
RETURN id AS document, c.id AS `from`, a.id AS `to`, properties(r) AS properties

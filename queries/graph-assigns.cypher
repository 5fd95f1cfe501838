// question: Which tasks do the clauses of these documents assign?
// parameters: $ids (strings) ids of documents
// columns: document, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (c:Clause {document: id})-[r:ASSIGNS]->(t:Task)
RETURN id AS document, c.id AS `from`, t.id AS `to`, properties(r) AS properties

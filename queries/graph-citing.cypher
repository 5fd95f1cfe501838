// question: What do these documents cite, carry out, change and repeal?
// parameters: $ids (strings) ids of documents
// columns: document, type, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:CITES|IMPLEMENTS|AMENDS|REPEALS]->(e:Document)
RETURN id AS document, type(r) AS type, id AS `from`, e.id AS `to`, properties(r) AS properties

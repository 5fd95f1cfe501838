// question: Which clauses do these documents hold?
// parameters: $ids (strings) ids of documents
// columns: document, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (c:Clause {document: id})-[:`IN`]->(d:Document)
RETURN d.id AS document, properties(c) AS properties

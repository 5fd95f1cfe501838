// question: What do these documents carry out?
// parameters: $ids (strings) ids
// columns: key, document, title, number, line, endLine
// example: {"ids": ["jingzhengbanfa-2023-15-1t1n"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})-[c:IMPLEMENTS]->(d:Document)
RETURN key, d.id AS document, c.title AS title, c.number AS number, c.line AS line, c.endLine AS endLine
ORDER BY key, c.ordinal, document

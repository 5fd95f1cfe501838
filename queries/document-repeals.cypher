// question: What do these documents repeal or declare void?
// parameters: $ids (strings) ids
// columns: key, document, title, number, line, endLine
// example: {"ids": ["jingzhengfa-2024-7-h6h6"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})-[c:REPEALS]->(d:Document)
RETURN key, d.id AS document, c.title AS title, c.number AS number, c.line AS line, c.endLine AS endLine
ORDER BY key, c.ordinal, document

// question: What do these documents cite?
// parameters: $ids (strings) ids
// columns: key, document, title, number, line, endLine
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})-[c:CITES]->(d:Document)
RETURN key, d.id AS document, c.title AS title, c.number AS number, c.line AS line, c.endLine AS endLine
ORDER BY key, c.ordinal, document

// question: What do these documents change?
// parameters: $ids (strings) ids
// columns: key, document, title, number, line, endLine
// example: {"ids": ["beijingshirenminzhengfuguanyuxiugaibeiji-rml2jb62"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})-[c:AMENDS]->(d:Document)
RETURN key, d.id AS document, c.title AS title, c.number AS number, c.line AS line, c.endLine AS endLine
ORDER BY key, c.ordinal, document

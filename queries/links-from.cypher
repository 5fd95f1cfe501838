// question: Which documents do these lead to, and which words say so?
// parameters: $ids (strings) ids; $type (string) CITES, IMPLEMENTS, AMENDS or REPEALS
// columns: from, to, inCorpus, title, number, file, line, endLine, start, end
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"], "type": "CITES"}
// ordered
UNWIND $ids AS key
MATCH (a:Document {id: key})-[r:CITES|IMPLEMENTS|AMENDS|REPEALS]->(b:Document)
WHERE type(r) = $type
RETURN a.id AS from, b.id AS to, b.inCorpus AS inCorpus, r.title AS title, r.number AS number,
  a.file AS file, r.line AS line, r.endLine AS endLine, r.start AS start, r.end AS end
ORDER BY from, r.ordinal, to

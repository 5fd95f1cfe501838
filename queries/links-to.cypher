// question: Which documents lead to these, and which words say so?
// parameters: $ids (strings) ids; $type (string) CITES, IMPLEMENTS, AMENDS or REPEALS
// columns: from, to, inCorpus, title, number, file, line, endLine, start, end
// example: {"ids": ["cited-956ef08652627273"], "type": "CITES"}
// ordered
UNWIND $ids AS key
MATCH (b:Document {id: key})<-[r:CITES|IMPLEMENTS|AMENDS|REPEALS]-(a:Document)
WHERE type(r) = $type
RETURN a.id AS from, b.id AS to, b.inCorpus AS inCorpus, r.title AS title, r.number AS number,
  a.file AS file, r.line AS line, r.endLine AS endLine, r.start AS start, r.end AS end
ORDER BY from, r.ordinal, to

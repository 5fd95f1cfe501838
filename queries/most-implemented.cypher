// question: Which documents do most documents of the corpus carry out, and which lines say so?
// parameters: $limit (integer) how many at most, 20 if left out
// columns: id, number, title, inCorpus, documents, lines
// example: {}
// example: {"limit": 3}
// ordered
MATCH (d:Document)-[r:IMPLEMENTS]->(o:Document)
WITH o, d, min(r.line) AS line
ORDER BY coalesce(toString(d.date), ''), d.id
WITH o, count(d) AS documents, collect(d.file + ':' + toString(line)) AS lines
ORDER BY documents DESC, o.id
WITH collect({id: o.id, number: o.number, title: coalesce(o.title, o.issuanceTitle), inCorpus: o.inCorpus, documents: documents, lines: lines}) AS found
WITH found[0..coalesce($limit, 20)] AS best
UNWIND best AS row
RETURN row.id AS id, row.number AS number, row.title AS title, row.inCorpus AS inCorpus, row.documents AS documents, row.lines AS lines

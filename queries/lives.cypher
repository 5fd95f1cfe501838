// question: What tells whether each document is in force: its days, and the documents that repeal or change it?
// columns: id, date, effective, effectiveLine, validUntil, validityLine, repeals, amendments
// example: {}
// ordered
MATCH (d:Document)
OPTIONAL MATCH (d)<-[r:REPEALS|AMENDS]-(o:Document)
WITH d, o, type(r) AS kind, min(r.line) AS line
ORDER BY o.id, kind
WITH d, collect({kind: kind, document: o.id, date: o.date, effective: o.effective, line: line}) AS changes
RETURN d.id AS id, d.date AS date, d.effective AS effective, d.effectiveLine AS effectiveLine, d.validUntil AS validUntil, d.validityLine AS validityLine,
  [one IN changes WHERE one.kind = 'REPEALS'] AS repeals, [one IN changes WHERE one.kind = 'AMENDS'] AS amendments
ORDER BY id

// question: Which bodies co-own the most tasks with one body, in which documents, and which lines say so?
// parameters: $agency (string) id, full name or alias of the body; $limit (integer) how many at most, 20 if left out
// columns: body, coOwner, id, tasks, documents, lines
// example: {"agency": "北京市发展和改革委员会"}
// example: {"agency": "市财政局", "limit": 5}
// ordered
MATCH (a:Agency)
WHERE a.id = $agency OR a.name = $agency OR a.shortName = $agency OR $agency IN a.aliases
MATCH (a)-[mine:RESPONSIBLE_FOR]->(t:Task)<-[theirs:RESPONSIBLE_FOR]-(b:Agency)
WHERE b.id <> a.id
MATCH (d:Document {id: t.document})
UNWIND [mine.clause, theirs.clause] AS clause
MATCH (c:Clause {id: clause})
WITH DISTINCT a, b, t, d, c
ORDER BY coalesce(toString(d.date), ''), d.id, c.start
WITH a, b, count(DISTINCT t.id) AS tasks, collect(DISTINCT coalesce(d.title, d.issuanceTitle, d.number, d.id)) AS documents,
  collect(DISTINCT c.file + ':' + toString(c.line)) AS lines
ORDER BY tasks DESC, b.id, a.id
WITH collect({body: a.name, coOwner: b.name, id: b.id, tasks: tasks, documents: documents, lines: lines}) AS found
WITH found[0..coalesce($limit, 20)] AS best
UNWIND best AS row
RETURN row.body AS body, row.coOwner AS coOwner, row.id AS id, row.tasks AS tasks, row.documents AS documents, row.lines AS lines

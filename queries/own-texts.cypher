// question: Which texts lie in one folder, such as that of texts dropped on the page, and what did each bring?
// parameters: $folder (string) what their names begin with
// columns: file, encoding, bytes, lines, documents, tasks, clauses, issues
// example: {"folder": "00"}
// example: {"folder": ".own/"}
// ordered
MATCH (x:Text)
WHERE x.file STARTS WITH $folder
OPTIONAL MATCH (d:Document)-[:FROM]->(x)
WITH x, d,
  COUNT { MATCH (t:Task {document: d.id}) } AS tasks,
  COUNT { MATCH (c:Clause {document: d.id}) } AS clauses
ORDER BY x.file, d.start
WITH x, collect(d.id) AS documents, sum(tasks) AS tasks, sum(clauses) AS clauses
RETURN x.file AS file, x.encoding AS encoding, x.bytes AS bytes, x.lines AS lines, documents, tasks, clauses,
  COUNT { MATCH (i:Issue)-[:FROM]->(x) } AS issues
ORDER BY file

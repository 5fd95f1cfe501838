// question: How many bodies, documents, tasks and clauses are there?
// columns: agencies, documents, tasks, clauses
// example: {}
RETURN COUNT { MATCH (n:Agency) } AS agencies, COUNT { MATCH (n:Document) } AS documents,
  COUNT { MATCH (n:Task) } AS tasks, COUNT { MATCH (n:Clause) } AS clauses

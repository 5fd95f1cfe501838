// question: What does the graph hold, in numbers?
// columns: texts, documents, citedDocuments, tasks, assignedTasks, clauses, responsibilities, responsibleAgencies, agencies, unresolvedAgencies, issues
// example: {}
// ordered
RETURN COUNT { MATCH (n:Text) } AS texts,
  COUNT { MATCH (n:Document) WHERE n.inCorpus } AS documents,
  COUNT { MATCH (n:Document) WHERE NOT n.inCorpus } AS citedDocuments,
  COUNT { MATCH (n:Task) } AS tasks,
  COUNT { MATCH (n:Task) WHERE n.assigned } AS assignedTasks,
  COUNT { MATCH (n:Clause) } AS clauses,
  COUNT { MATCH ()-[r:RESPONSIBLE_FOR]->() } AS responsibilities,
  COUNT { MATCH (n:Agency) WHERE EXISTS { (n)-[:RESPONSIBLE_FOR]->(:Task) } } AS responsibleAgencies,
  COUNT { MATCH (n:Agency) } AS agencies,
  COUNT { MATCH (n:Agency) WHERE NOT n.resolved } AS unresolvedAgencies,
  COUNT { MATCH (n:Issue) } AS issues

// question: What are these clauses?
// parameters: $ids (strings) ids
// columns: key, clause, task
// example: {"ids": ["none"]}
UNWIND $ids AS key
MATCH (c:Clause {id: key})-[:ASSIGNS]->(t:Task)
RETURN key, c {.*} AS clause, t.id AS task

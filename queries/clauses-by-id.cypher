// question: What are these clauses?
// parameters: $ids (strings) ids
// columns: key, clause, task
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1:c1"]}
UNWIND $ids AS key
MATCH (c:Clause {id: key})-[:ASSIGNS]->(t:Task)
RETURN key, c {.*} AS clause, t.id AS task

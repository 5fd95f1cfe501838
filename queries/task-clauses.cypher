// question: Which clauses assign these tasks?
// parameters: $ids (strings) ids
// columns: key, clause, task
// example: {"ids": ["none"]}
// ordered
UNWIND $ids AS key
MATCH (c:Clause)-[:ASSIGNS]->(:Task {id: key})
RETURN key, c {.*} AS clause, key AS task
ORDER BY key, c.start

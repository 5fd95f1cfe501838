// question: Which clauses assign these tasks?
// parameters: $ids (strings) ids
// columns: key, clause, task
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1"]}
// ordered
UNWIND $ids AS key
MATCH (:Task {id: key})<-[:ASSIGNS]-(c:Clause)
RETURN key, c {.*} AS clause, key AS task
ORDER BY key, c.start

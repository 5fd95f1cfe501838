// question: What are these tasks?
// parameters: $ids (strings) ids
// columns: key, task
// example: {"ids": ["none"]}
UNWIND $ids AS key
MATCH (t:Task {id: key})
RETURN key, t {.*} AS task

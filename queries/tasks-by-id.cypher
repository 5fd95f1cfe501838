// question: What are these tasks?
// parameters: $ids (strings) ids
// columns: key, task
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1"]}
UNWIND $ids AS key
MATCH (t:Task {id: key})
RETURN key, t {.*} AS task

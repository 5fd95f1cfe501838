// question: Which items stand directly above these items of an outline?
// parameters: $ids (strings) ids
// columns: key, task
// example: {"ids": ["none"]}
UNWIND $ids AS key
MATCH (:Task {id: key})-[:PART_OF]->(t:Task)
RETURN key, t {.*} AS task

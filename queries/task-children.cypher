// question: Which items stand directly under these items of an outline?
// parameters: $ids (strings) ids
// columns: key, task
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1"]}
// ordered
UNWIND $ids AS key
MATCH (:Task {id: key})<-[:PART_OF]-(t:Task)
RETURN key, t {.*} AS task
ORDER BY key, t.order

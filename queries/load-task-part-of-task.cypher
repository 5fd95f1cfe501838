// effect: Joins tasks to the task above them.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[:PART_OF]->(b)

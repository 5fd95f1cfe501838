// effect: Joins tasks to the task above them.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Task {id: row[0]})
MATCH (b:Task {id: row[1]})
CREATE (a)-[:PART_OF]->(b)

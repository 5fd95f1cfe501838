// effect: Joins clauses to the tasks that they assign.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[:ASSIGNS]->(b)

// effect: Joins clauses to the tasks that they assign.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Clause {id: row[0]})
MATCH (b:Task {id: row[1]})
CREATE (a)-[:ASSIGNS]->(b)

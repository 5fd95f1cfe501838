// effect: Joins the outermost tasks to their document.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Task {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[:PART_OF]->(b)

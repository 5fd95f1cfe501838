// effect: Joins divisions to the body above them.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[:PART_OF]->(b)

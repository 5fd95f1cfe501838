// effect: Joins bodies to those that took over from them.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[:SUCCEEDED_BY {date: row.date}]->(b)

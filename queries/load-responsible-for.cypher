// effect: Joins bodies to the tasks for which they are responsible.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Task {id: row.to})
CREATE (a)-[:RESPONSIBLE_FOR {role: row.role, roleBasis: row.roleBasis, mention: row.mention, clause: row.clause, ordinal: row.ordinal}]->(b)

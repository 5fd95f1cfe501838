// effect: Joins bodies to the tasks for which they are responsible.
// parameters: $rows (lists) from, to, role, roleBasis, mention, clause, ordinal
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Task {id: row[1]})
CREATE (a)-[:RESPONSIBLE_FOR {role: row[2], roleBasis: row[3], mention: row[4], clause: row[5], ordinal: row[6]}]->(b)

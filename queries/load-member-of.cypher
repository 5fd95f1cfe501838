// effect: Joins members to their joint body or collective.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[:MEMBER_OF]->(b)

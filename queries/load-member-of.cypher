// effect: Joins members to their joint body or collective.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Agency {id: row[1]})
CREATE (a)-[:MEMBER_OF]->(b)

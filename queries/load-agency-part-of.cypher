// effect: Joins divisions to the body above them.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Agency {id: row[1]})
CREATE (a)-[:PART_OF]->(b)

// effect: Joins documents to their text.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Text {id: row.to})
CREATE (a)-[:FROM]->(b)

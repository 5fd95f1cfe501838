// effect: Joins issues to the document in which they stand.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Issue {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[:`IN`]->(b)

// effect: Joins clauses to their documents.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[:`IN`]->(b)

// effect: Joins issues to the document in which they stand.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Issue {id: row[0]})
MATCH (b:Document {id: row[1]})
CREATE (a)-[:`IN`]->(b)

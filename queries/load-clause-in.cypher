// effect: Joins clauses to their documents.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Clause {id: row[0]})
MATCH (b:Document {id: row[1]})
CREATE (a)-[:`IN`]->(b)

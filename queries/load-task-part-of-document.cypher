// effect: Joins the outermost tasks to their document.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Task {id: row[0]})
MATCH (b:Document {id: row[1]})
CREATE (a)-[:PART_OF]->(b)

// effect: Joins documents to their text.
// parameters: $rows (lists) from, to
UNWIND $rows AS row
MATCH (a:Document {id: row[0]})
MATCH (b:Text {id: row[1]})
CREATE (a)-[:FROM]->(b)

// effect: Joins bodies to the texts that brought them.
// parameters: $rows (lists) from, to, name, mentions
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Text {id: row[1]})
CREATE (a)-[:FROM {name: row[2], mentions: row[3]}]->(b)

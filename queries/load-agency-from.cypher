// effect: Joins bodies to the texts that brought them.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Text {id: row.to})
CREATE (a)-[:FROM {name: row.name, mentions: row.mentions}]->(b)

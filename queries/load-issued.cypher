// effect: Joins bodies to the documents that they issued.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[:ISSUED {
  name: row.name, ordinal: row.ordinal, line: row.line, endLine: row.endLine, start: row.start, end: row.end
}]->(b)

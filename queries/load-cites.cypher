// effect: Joins documents to what they cite.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[:CITES {
  key: row.key, title: row.title, number: row.number, ordinal: row.ordinal, line: row.line, endLine: row.endLine,
  start: row.start, end: row.end
}]->(b)

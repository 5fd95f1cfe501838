// effect: Joins bodies to the documents that they issued.
// parameters: $rows (lists) from, to, name, ordinal, line, endLine, start, end
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Document {id: row[1]})
CREATE (a)-[:ISSUED {
  name: row[2], ordinal: row[3], line: row[4], endLine: row[5], start: row[6], end: row[7]
}]->(b)

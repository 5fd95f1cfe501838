// effect: Joins documents to what they change.
// parameters: $rows (lists) from, to, key, title, number, ordinal, line, endLine, start, end
UNWIND $rows AS row
MATCH (a:Document {id: row[0]})
MATCH (b:Document {id: row[1]})
CREATE (a)-[:AMENDS {
  key: row[2], title: row[3], number: row[4], ordinal: row[5], line: row[6], endLine: row[7],
  start: row[8], end: row[9]
}]->(b)

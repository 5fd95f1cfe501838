// effect: Joins clauses to the bodies that they name.
// parameters: $rows (lists) from, to, role, roleBasis, mention, ordinal, kind, name, resolution, candidates, line,
//   endLine, start, end
UNWIND $rows AS row
MATCH (a:Clause {id: row[0]})
MATCH (b:Agency {id: row[1]})
CREATE (a)-[:NAMES {
  role: row[2], roleBasis: row[3], mention: row[4], ordinal: row[5], kind: row[6],
  name: row[7], resolution: row[8], candidates: row[9], line: row[10], endLine: row[11],
  start: row[12], end: row[13]
}]->(b)

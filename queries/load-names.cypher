// effect: Joins clauses to the bodies that they name.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Clause {id: row.from})
MATCH (b:Agency {id: row.to})
CREATE (a)-[:NAMES {
  role: row.role, roleBasis: row.roleBasis, mention: row.mention, ordinal: row.ordinal, kind: row.kind,
  name: row.name, resolution: row.resolution, candidates: row.candidates, line: row.line, endLine: row.endLine,
  start: row.start, end: row.end
}]->(b)

// effect: Writes the issues of a text.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
CREATE (:Issue {
  id: row.id, file: row.file, line: row.line, endLine: row.endLine, start: row.start, end: row.end, kind: row.kind,
  text: row.text, message: row.message, candidates: row.candidates
})

// effect: Writes the issues of a text.
// parameters: $rows (lists) id, file, line, endLine, start, end, kind, text, message, candidates, settle
UNWIND $rows AS row
CREATE (:Issue {
  id: row[0], file: row[1], line: row[2], endLine: row[3], start: row[4], end: row[5], kind: row[6],
  text: row[7], message: row[8], candidates: row[9], settle: row[10]
})

// effect: Writes the tasks of a text.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
CREATE (:Task {
  id: row.id, document: row.document, file: row.file, line: row.line, endLine: row.endLine, start: row.start,
  end: row.end, number: row.number, heading: row.heading, path: row.path, level: row.level, order: row.order,
  text: row.text, assigned: row.assigned, deadline: row.deadline, deadlineTexts: row.deadlineTexts,
  deadlineDates: row.deadlineDates, deadlineBases: row.deadlineBases, deadlineLines: row.deadlineLines,
  deadlineEndLines: row.deadlineEndLines, deadlineStarts: row.deadlineStarts, deadlineEnds: row.deadlineEnds
})

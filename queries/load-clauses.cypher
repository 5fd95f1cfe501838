// effect: Writes the clauses of a text.
// parameters: $rows (lists) id, document, file, line, endLine, start, end, form, text, task, taskPath, taskLine,
//   taskEndLine, taskStart, taskEnd, openEnded, deadlineTexts, deadlineDates, deadlineBases, deadlineLines,
//   deadlineEndLines, deadlineStarts, deadlineEnds
UNWIND $rows AS row
CREATE (:Clause {
  id: row[0], document: row[1], file: row[2], line: row[3], endLine: row[4], start: row[5],
  end: row[6], form: row[7], text: row[8], task: row[9], taskPath: row[10], taskLine: row[11],
  taskEndLine: row[12], taskStart: row[13], taskEnd: row[14], openEnded: row[15],
  deadlineTexts: row[16], deadlineDates: row[17], deadlineBases: row[18],
  deadlineLines: row[19], deadlineEndLines: row[20], deadlineStarts: row[21],
  deadlineEnds: row[22]
})

// effect: Writes the clauses of a text.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
CREATE (:Clause {
  id: row.id, document: row.document, file: row.file, line: row.line, endLine: row.endLine, start: row.start,
  end: row.end, form: row.form, text: row.text, task: row.task, taskPath: row.taskPath, taskLine: row.taskLine,
  taskEndLine: row.taskEndLine, taskStart: row.taskStart, taskEnd: row.taskEnd, openEnded: row.openEnded,
  deadlineTexts: row.deadlineTexts, deadlineDates: row.deadlineDates, deadlineBases: row.deadlineBases,
  deadlineLines: row.deadlineLines, deadlineEndLines: row.deadlineEndLines, deadlineStarts: row.deadlineStarts,
  deadlineEnds: row.deadlineEnds
})

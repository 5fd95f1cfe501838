// effect: Writes the tasks of a text.
// parameters: $rows (lists) id, document, file, line, endLine, start, end, number, heading, path, level, order, text,
//   assigned, deadline, lastDeadline, deadlineTexts, deadlineDates, deadlineBases, deadlineLines, deadlineEndLines,
//   deadlineStarts, deadlineEnds
UNWIND $rows AS row
CREATE (:Task {
  id: row[0], document: row[1], file: row[2], line: row[3], endLine: row[4], start: row[5],
  end: row[6], number: row[7], heading: row[8], path: row[9], level: row[10], order: row[11],
  text: row[12], assigned: row[13], deadline: date(row[14]), lastDeadline: date(row[15]), deadlineTexts: row[16],
  deadlineDates: row[17], deadlineBases: row[18], deadlineLines: row[19],
  deadlineEndLines: row[20], deadlineStarts: row[21], deadlineEnds: row[22]
})

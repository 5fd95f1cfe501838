// question: Which documents of the corpus carry these out, and on which line?
// parameters: $ids (strings) ids
// columns: key, document, line
// example: {"ids": ["cited-0ebf763d854ba514"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})<-[c:IMPLEMENTS]-(d:Document)
WITH key, d, min(c.line) AS line
RETURN key, d {.id, .number, .title, .issuanceTitle, .englishTitle, .date, .kind, .jurisdiction, .inCorpus, .issuers, .addressees, .addresseesLine, .effective, .effectiveText, .effectiveLine, .validUntil, .validityText, .validityLine, .attachments, .attachmentLines, .file, .line, .endLine, .start, .end} AS document, line
ORDER BY key, coalesce(toString(d.date), '') DESC, d.id

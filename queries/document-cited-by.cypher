// question: Which documents of the corpus cite these?
// parameters: $ids (strings) ids
// columns: key, document
// example: {"ids": ["cited-0ebf763d854ba514"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})<-[:CITES]-(d:Document)
WITH DISTINCT key, d
RETURN key, d {.id, .number, .title, .issuanceTitle, .englishTitle, .date, .kind, .jurisdiction, .inCorpus, .issuers, .addressees, .addresseesLine, .effective, .effectiveText, .effectiveLine, .validUntil, .validityText, .validityLine, .attachments, .attachmentLines, .file, .line, .endLine, .start, .end} AS document
ORDER BY key, coalesce(toString(d.date), '') DESC, d.id

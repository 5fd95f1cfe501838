// question: What are these documents?
// parameters: $ids (strings) ids
// columns: key, document
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS key
MATCH (d:Document {id: key})
RETURN key, d {.id, .number, .title, .issuanceTitle, .englishTitle, .date, .kind, .jurisdiction, .inCorpus, .issuers, .addressees, .addresseesLine, .effective, .effectiveText, .effectiveLine, .validUntil, .validityText, .validityLine, .attachments, .attachmentLines, .file, .line, .endLine, .start, .end} AS document

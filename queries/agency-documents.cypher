// question: Which documents did these bodies issue? One row a body, with how many there are and one page of them.
// parameters: $owners (rows) maps {key, id, skip, limit}: a key of its own for each, a body's id, how many documents to leave out and how many to return
// columns: key, total, page
// example: {"owners": [{"key": "0", "id": "beijing-jingjihexinxihuaju", "skip": 0, "limit": 5}]}
UNWIND $owners AS owner
MATCH (:Agency {id: owner.id})-[:ISSUED]->(d:Document)
WITH DISTINCT owner, d
ORDER BY coalesce(toString(d.date), '') DESC, d.id
WITH owner, collect(d {.id, .number, .title, .issuanceTitle, .englishTitle, .date, .kind, .jurisdiction, .inCorpus, .issuers, .addressees, .addresseesLine, .effective, .effectiveText, .effectiveLine, .validUntil, .validityText, .validityLine, .attachments, .attachmentLines, .file, .line, .endLine, .start, .end}) AS found
RETURN owner.key AS key, size(found) AS total, found[owner.skip..owner.skip + owner.limit] AS page

// question: Under which numbers and titles may a question in words mean each document of the corpus?
// parameters: $phrase (string) only the nearest that the full-text index finds for this, where the store has one; $most (integer) how many of them
// columns: id, number, title, issuanceTitle, englishTitle, date
// example: {}
// ordered
CALL db.index.fulltext.queryNodes('document_text', $phrase, {limit: $most}) YIELD node AS d // if $phrase
MATCH (d:Document) // unless $phrase
WITH d
WHERE d.inCorpus
RETURN d.id AS id, d.number AS number, d.title AS title, d.issuanceTitle AS issuanceTitle, d.englishTitle AS englishTitle, d.date AS date
ORDER BY id

// question: Under which numbers and titles are the documents of the corpus known?
// parameters: $phrase (string) only the nearest that the full-text index finds for this, where the store has one; $most (integer) how many of them
// columns: id, number, title
// example: {}
// ordered
CALL db.index.fulltext.queryNodes('document_text', $phrase, {limit: $most}) YIELD node AS d // if $phrase
MATCH (d:Document) // unless $phrase
WITH d
WHERE d.inCorpus
RETURN d.id AS id, d.number AS number, d.title AS title
ORDER BY id

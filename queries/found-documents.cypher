// question: Which documents of the corpus does the full-text index find for some words, best first, with what they are ranked by?
// parameters: $phrase (string) what it is asked for, where the store has one; $within (integer) how many it looks at at most
// parameters: $jurisdiction (string) only of this place; $dateFrom (date) first day of its date; $dateTo (date) its last day
// parameters: $most (integer) how many at most, must be given
// columns: id, title, issuanceTitle, englishTitle, number, date, jurisdiction
// example: {"most": 5000}
CALL db.index.fulltext.queryNodes('document_text', $phrase, {limit: $within}) YIELD node AS d // if $phrase
MATCH (d:Document) // unless $phrase
WITH d
WHERE d.inCorpus
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
RETURN d.id AS id, d.title AS title, d.issuanceTitle AS issuanceTitle, d.englishTitle AS englishTitle, d.number AS number,
  d.date AS date, d.jurisdiction AS jurisdiction
LIMIT $most

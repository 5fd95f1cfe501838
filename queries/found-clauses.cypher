// question: Which clauses does the full-text index find for some words, best first, with what they are ranked by?
// parameters: $phrase (string) what it is asked for, where the store has one; $within (integer) how many it looks at at most
// parameters: $jurisdiction (string) only of documents of this place; $dateFrom (date) first day of the document's date; $dateTo (date) its last day
// parameters: $most (integer) how many at most, must be given
// columns: id, text, date, jurisdiction
// example: {"most": 5000}
CALL db.index.fulltext.queryNodes('clause_text', $phrase, {limit: $within}) YIELD node AS n // if $phrase
MATCH (n:Clause) // unless $phrase
MATCH (d:Document {id: n.document})
WHERE true
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
RETURN n.id AS id, n.text AS text, d.date AS date, d.jurisdiction AS jurisdiction
LIMIT $most

// question: How many documents are there?
// parameters: $ids (strings) only these; $without (strings) not these: ids
// parameters: $words (strings) words in lower case that all occur in a title
// parameters: $kinds (strings) only these kinds
// parameters: $jurisdiction (string) only of this place
// parameters: $dateFrom (date) first day; $dateTo (date) last day
// parameters: $file (string) only of this file
// parameters: $inCorpus (boolean) in the corpus or only cited
// columns: total
// example: {"inCorpus": true}
// example: {"inCorpus": false}
// ordered
MATCH (d:Document)
WHERE true
  AND d.id IN $ids // if $ids
  AND NOT d.id IN $without // if $without
  AND ALL(word IN $words WHERE toLower(d.title) CONTAINS word OR toLower(d.issuanceTitle) CONTAINS word OR toLower(d.englishTitle) CONTAINS word) // if $words
  AND d.kind IN $kinds // if $kinds
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
  AND d.file = $file // if $file
  AND d.inCorpus = $inCorpus // if $inCorpus
RETURN count(d) AS total

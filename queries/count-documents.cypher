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
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($without IS NULL OR NOT d.id IN $without)
  AND ($words IS NULL OR ALL(word IN $words WHERE toLower(d.title) CONTAINS word OR toLower(d.issuanceTitle) CONTAINS word OR toLower(d.englishTitle) CONTAINS word))
  AND ($kinds IS NULL OR d.kind IN $kinds)
  AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction)
  AND ($dateFrom IS NULL OR d.date >= date($dateFrom))
  AND ($dateTo IS NULL OR d.date <= date($dateTo))
  AND ($file IS NULL OR d.file = $file)
  AND ($inCorpus IS NULL OR d.inCorpus = $inCorpus)
RETURN count(d) AS total

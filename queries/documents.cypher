// question: Which documents are there?
// parameters: $ids (strings) only these; $without (strings) not these: ids
// parameters: $words (strings) words in lower case that all occur in a title
// parameters: $kinds (strings) only these kinds
// parameters: $jurisdiction (string) only of this place
// parameters: $dateFrom (date) first day; $dateTo (date) last day
// parameters: $file (string) only of this file
// parameters: $inCorpus (boolean) in the corpus or only cited
// parameters: $order (string) if given (oldest), earliest date first, otherwise latest first, undated always last
// parameters: $afterNewest (string) only behind the one with this newestFirst; $afterOldest (string) behind the one with this oldestFirst
// parameters: $backward (boolean) if given, from the end of the list on, and before the one that is named instead of behind it
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: document
// example: {"inCorpus": true, "skip": 0, "limit": 50}
// example: {"kinds": ["方案"], "dateFrom": "2015-01-01", "order": "oldest", "skip": 0, "limit": 20}
// example: {"without": ["jingzhengbanfa-2023-14-nm42"], "inCorpus": true, "skip": 0, "limit": 20}
// example: {"inCorpus": true, "afterNewest": "7976-89 x", "skip": 0, "limit": 20}
// example: {"order": "oldest", "afterOldest": "2022", "skip": 0, "limit": 20}
// example: {"inCorpus": true, "backward": true, "afterNewest": "7976-89 x", "skip": 0, "limit": 20}
// example: {"order": "oldest", "backward": true, "skip": 0, "limit": 3}
// ordered
MATCH (d:Document)
WHERE true
  AND d.newestFirst > '' // unless $order
  AND d.oldestFirst > '' // if $order
  AND d.newestFirst > $afterNewest // if $afterNewest, turned by $backward
  AND d.oldestFirst > $afterOldest // if $afterOldest, turned by $backward
  AND d.id IN $ids // if $ids
  AND NOT d.id IN $without // if $without
  AND ALL(word IN $words WHERE toLower(d.title) CONTAINS word OR toLower(d.issuanceTitle) CONTAINS word OR toLower(d.englishTitle) CONTAINS word) // if $words
  AND d.kind IN $kinds // if $kinds
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
  AND d.file = $file // if $file
  AND d.inCorpus = $inCorpus // if $inCorpus
RETURN d {.id, .newestFirst, .oldestFirst, .number, .title, .issuanceTitle, .englishTitle, .date, .kind, .jurisdiction, .inCorpus, .issuers, .addressees, .addresseesLine, .effective, .effectiveText, .effectiveLine, .validUntil, .validityText, .validityLine, .attachments, .attachmentLines, .file, .line, .endLine, .start, .end} AS document
ORDER BY d.oldestFirst // if $order, turned by $backward
ORDER BY d.jurisdiction, d.newestFirst // if $jurisdiction unless $order, turned by $backward
ORDER BY d.newestFirst // unless $order or $jurisdiction, turned by $backward
SKIP $skip LIMIT $limit

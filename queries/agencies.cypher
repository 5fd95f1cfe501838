// question: Which bodies are there?
// parameters: $ids (strings) only these, by present or former id
// parameters: $text (string) part of a name, in lower case
// parameters: $phrase (string) what the full-text index is asked for the text, where the store has one: no body that holds it is missing from its answer
// parameters: $kinds (strings) only these kinds; $branches (strings) only these branches; $levels (strings) only these levels
// parameters: $jurisdiction (string) only of this place
// parameters: $resolved (boolean) known bodies or not
// parameters: $responsible (boolean) holding tasks or not
// parameters: $document (string) holding a task in this document: its id
// parameters: $afterId (string) only behind the one with this id
// parameters: $order (string) if given (tasks), most tasks (in the document, if given) first, otherwise by id
// parameters: $backward (boolean) if given, from the end of the list on, and before the one that is named instead of behind it
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: agency, tasks
// example: {"order": "tasks", "skip": 0, "limit": 20}
// example: {"text": "财政", "kinds": ["agency"], "resolved": true, "responsible": true, "skip": 0, "limit": 50}
// example: {"afterId": "beijing-caizhengju", "skip": 0, "limit": 20}
// example: {"backward": true, "afterId": "beijing-caizhengju", "skip": 0, "limit": 20}
// ordered
MATCH (:Task {document: $document})<-[:RESPONSIBLE_FOR]-(a:Agency) // if $document
WITH DISTINCT a // if $document
CALL db.index.fulltext.queryNodes('agency_text', $phrase) YIELD node AS a // if $phrase unless $document
MATCH (a:Agency) // unless $document or $phrase
WITH a // if $phrase unless $document
WHERE true
  AND a.id > '' // unless $afterId
  AND a.id > $afterId // if $afterId, turned by $backward
  AND (a.id IN $ids OR ANY(former IN a.formerIds WHERE former IN $ids)) // if $ids
  AND a.kind IN $kinds // if $kinds
  AND a.branch IN $branches // if $branches
  AND a.level IN $levels // if $levels
  AND a.jurisdiction = $jurisdiction // if $jurisdiction
  AND a.resolved = $resolved // if $resolved
  AND EXISTS { MATCH (a)-[:RESPONSIBLE_FOR]->(:Task) } = $responsible // if $responsible
  AND (toLower(a.name) CONTAINS $text OR toLower(a.shortName) CONTAINS $text OR toLower(a.englishName) CONTAINS $text // if $text
    OR ANY(alias IN a.aliases WHERE toLower(alias) CONTAINS $text) OR ANY(mention IN a.mentions WHERE toLower(mention) CONTAINS $text)) // if $text
WITH a ORDER BY a.id SKIP $skip LIMIT $limit // unless $order, turned by $backward
OPTIONAL MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WHERE t.document = $document // if $document
WITH a, count(DISTINCT t) AS tasks
RETURN a {.*} AS agency, tasks
ORDER BY a.id // unless $order, turned by $backward
ORDER BY -tasks, a.id // if $order
SKIP $skip LIMIT $limit // if $order

// question: Which bodies hold most tasks? No other body holds more than the least of `most`, which counts a task once a role and clause.
// parameters: $ids (strings) only these, by present or former id
// parameters: $text (string) part of a name, in lower case
// parameters: $phrase (string) what the full-text index is asked for the text, where the store has one: no body that holds it is missing from its answer
// parameters: $kinds (strings) only these kinds; $branches (strings) only these branches; $levels (strings) only these levels
// parameters: $jurisdiction (string) only of this place
// parameters: $resolved (boolean) known bodies or not
// parameters: $responsible (boolean) holding tasks or not
// parameters: $among (integer) how many of those that may hold most, must be given
// columns: id, tasks, most
// example: {"among": 20}
// example: {"text": "财政", "kinds": ["agency"], "responsible": true, "among": 50}
// ordered
CALL db.index.fulltext.queryNodes('agency_text', $phrase) YIELD node AS a // if $phrase
MATCH (a:Agency) // unless $phrase
WITH a // if $phrase
WHERE true
  AND a.id > ''
  AND (a.id IN $ids OR ANY(former IN a.formerIds WHERE former IN $ids)) // if $ids
  AND a.kind IN $kinds // if $kinds
  AND a.branch IN $branches // if $branches
  AND a.level IN $levels // if $levels
  AND a.jurisdiction = $jurisdiction // if $jurisdiction
  AND a.resolved = $resolved // if $resolved
  AND EXISTS { MATCH (a)-[:RESPONSIBLE_FOR]->(:Task) } = $responsible // if $responsible
  AND (toLower(a.name) CONTAINS $text OR toLower(a.shortName) CONTAINS $text OR toLower(a.englishName) CONTAINS $text // if $text
    OR ANY(alias IN a.aliases WHERE toLower(alias) CONTAINS $text) OR ANY(mention IN a.mentions WHERE toLower(mention) CONTAINS $text)) // if $text
WITH a, COUNT { MATCH (a)-[:RESPONSIBLE_FOR]->() } AS most
ORDER BY most DESC, a.id
LIMIT $among
OPTIONAL MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WITH a, most, count(DISTINCT t) AS tasks
RETURN a.id AS id, tasks, most
ORDER BY tasks DESC, id

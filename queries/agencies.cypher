// question: Which bodies are there?
// parameters: $ids (strings) only these, by present or former id
// parameters: $text (string) part of a name, in lower case
// parameters: $kinds (strings) only these kinds; $branches (strings) only these branches; $levels (strings) only these levels
// parameters: $jurisdiction (string) only of this place
// parameters: $resolved (boolean) known bodies or not
// parameters: $responsible (boolean) holding tasks or not
// parameters: $document (string) holding a task in this document: its id
// parameters: $order (string) tasks: most tasks (in the document, if given) first, otherwise by id
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: agency, tasks
// example: {"order": "tasks", "skip": 0, "limit": 20}
// example: {"text": "财政", "kinds": ["agency"], "resolved": true, "responsible": true, "skip": 0, "limit": 50}
// ordered
MATCH (a:Agency)
WHERE true
  AND (a.id IN $ids OR ANY(former IN a.formerIds WHERE former IN $ids)) // if $ids
  AND a.kind IN $kinds // if $kinds
  AND a.branch IN $branches // if $branches
  AND a.level IN $levels // if $levels
  AND a.jurisdiction = $jurisdiction // if $jurisdiction
  AND a.resolved = $resolved // if $resolved
  AND (toLower(a.name) CONTAINS $text OR toLower(a.shortName) CONTAINS $text OR toLower(a.englishName) CONTAINS $text // if $text
    OR ANY(alias IN a.aliases WHERE toLower(alias) CONTAINS $text) OR ANY(mention IN a.mentions WHERE toLower(mention) CONTAINS $text)) // if $text
OPTIONAL MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WHERE t.document = $document // if $document
WITH a, count(DISTINCT t) AS tasks
WHERE true
  AND (tasks > 0) = $responsible // if $responsible
  AND tasks > 0 // if $document
RETURN a {.*} AS agency, tasks
ORDER BY CASE WHEN $order = 'tasks' THEN -tasks ELSE 0 END, a.id
SKIP $skip LIMIT $limit

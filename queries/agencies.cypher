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
WHERE ($ids IS NULL OR a.id IN $ids OR ANY(former IN a.formerIds WHERE former IN $ids))
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND ($branches IS NULL OR a.branch IN $branches)
  AND ($levels IS NULL OR a.level IN $levels)
  AND ($jurisdiction IS NULL OR a.jurisdiction = $jurisdiction)
  AND ($resolved IS NULL OR a.resolved = $resolved)
  AND ($text IS NULL OR toLower(a.name) CONTAINS $text OR toLower(a.shortName) CONTAINS $text OR toLower(a.englishName) CONTAINS $text
    OR ANY(alias IN a.aliases WHERE toLower(alias) CONTAINS $text) OR ANY(mention IN a.mentions WHERE toLower(mention) CONTAINS $text))
OPTIONAL MATCH (a)-[:RESPONSIBLE_FOR]->(t:Task)
WHERE $document IS NULL OR t.document = $document
WITH a, count(DISTINCT t) AS tasks
WHERE ($responsible IS NULL OR (tasks > 0) = $responsible)
  AND ($document IS NULL OR tasks > 0)
RETURN a {.*} AS agency, tasks
ORDER BY CASE WHEN $order = 'tasks' THEN -tasks ELSE 0 END, a.id
SKIP $skip LIMIT $limit

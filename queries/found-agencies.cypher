// question: Which bodies does the full-text index find for some words, best first, with what they are ranked by?
// parameters: $phrase (string) what it is asked for, where the store has one; $within (integer) how many it looks at at most
// parameters: $jurisdiction (string) only of this place
// parameters: $most (integer) how many at most, must be given
// columns: id, name, shortName, englishName, aliases, mentions, jurisdiction, tasks
// example: {"most": 5000}
CALL db.index.fulltext.queryNodes('agency_text', $phrase, {limit: $within}) YIELD node AS n // if $phrase
MATCH (n:Agency) // unless $phrase
WITH n
WHERE true
  AND n.jurisdiction = $jurisdiction // if $jurisdiction
WITH n LIMIT $most
OPTIONAL MATCH (n)-[:RESPONSIBLE_FOR]->(t:Task)
WITH n, count(DISTINCT t) AS tasks
RETURN n.id AS id, n.name AS name, n.shortName AS shortName, n.englishName AS englishName, n.aliases AS aliases, n.mentions AS mentions,
  n.jurisdiction AS jurisdiction, tasks

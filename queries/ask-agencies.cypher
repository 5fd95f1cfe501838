// question: Under which names may a question in words mean each body?
// parameters: $phrase (string) only the nearest that the full-text index finds for this, where the store has one; $most (integer) how many of them
// columns: id, name, shortName, englishName, aliases
// example: {}
// ordered
CALL db.index.fulltext.queryNodes('agency_text', $phrase, {limit: $most}) YIELD node AS a // if $phrase
MATCH (a:Agency) // unless $phrase
RETURN a.id AS id, a.name AS name, a.shortName AS shortName, a.englishName AS englishName, a.aliases AS aliases
ORDER BY id

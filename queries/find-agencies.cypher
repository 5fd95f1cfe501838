// question: Which bodies can these references mean? Rank 0: it is the id; 1: the full name; 2: the short name; 3: an alias; 4: a name printed in a text; 5: the English name; 6: a former id.
// parameters: $references (strings) ids, names or aliases
// parameters: $phrase (string) what the full-text index is asked for all of them, where the store has one: no body that bears a name is missing from its answer
// columns: key, id, name, rank
// example: {"references": ["beijing-caizhengju", "市财政局", "北京市科学技术委员会"]}
// ordered
CALL db.index.fulltext.queryNodes('agency_text', $phrase) YIELD node AS a // if $phrase
MATCH (a:Agency) // unless $phrase
WITH a // if $phrase
UNWIND $references AS key
WITH a, key
WHERE a.id = key OR a.name = key OR a.shortName = key OR key IN a.aliases OR key IN a.mentions OR toLower(a.englishName) = toLower(key) OR key IN a.formerIds
RETURN key, a.id AS id, a.name AS name,
  CASE WHEN a.id = key THEN 0 WHEN a.name = key THEN 1 WHEN a.shortName = key THEN 2
    WHEN key IN a.aliases THEN 3 WHEN key IN a.mentions THEN 4 WHEN toLower(a.englishName) = toLower(key) THEN 5 ELSE 6 END AS rank
ORDER BY key, rank, id

// question: Which bodies have these ids, full or short names? Rank 0: it is the id; 1: the full name; 2: the short name.
// parameters: $references (strings) ids or names
// columns: key, id, name, rank
// example: {"references": ["beijing-caizhengju", "北京市财政局", "市财政局"]}
// ordered
UNWIND $references AS key
MATCH (a:Agency)
WHERE a.id = key OR a.name = key OR a.shortName = key
RETURN key, a.id AS id, a.name AS name, CASE WHEN a.id = key THEN 0 WHEN a.name = key THEN 1 ELSE 2 END AS rank
ORDER BY key, rank, id

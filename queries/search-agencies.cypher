// question: Which bodies hold all of these words in a name? Those that bear them as a whole name first, then those with most tasks.
// parameters: $words (strings) words in lower case; $limit (integer) how many of the best
// columns: total, best
// example: {"words": ["数据"], "limit": 10}
// ordered
MATCH (n:Agency)
WHERE ALL(word IN $words WHERE toLower(n.name) CONTAINS word OR toLower(n.shortName) CONTAINS word OR toLower(n.englishName) CONTAINS word
  OR ANY(alias IN n.aliases WHERE toLower(alias) CONTAINS word) OR ANY(mention IN n.mentions WHERE toLower(mention) CONTAINS word))
OPTIONAL MATCH (n)-[:RESPONSIBLE_FOR]->(t:Task)
WITH n, count(DISTINCT t) AS tasks
WITH n.id AS id, 10.0 + 5.0 * tasks / (20 + tasks)
    + CASE WHEN ANY(word IN $words WHERE toLower(n.name) = word OR toLower(n.shortName) = word) THEN 10.0
        WHEN ANY(alias IN n.aliases WHERE toLower(alias) IN $words) THEN 9.0 ELSE 0.0 END AS score
ORDER BY score DESC, id
WITH collect({id: id, score: score}) AS found
RETURN size(found) AS total, found[0..coalesce($limit, 20)] AS best

// question: Which clauses hold all of these words? The shortest first.
// parameters: $words (strings) words in lower case; $limit (integer) how many of the best
// columns: total, best
// example: {"words": ["数据"], "limit": 10}
// ordered
MATCH (n:Clause)
WHERE ALL(word IN $words WHERE toLower(n.text) CONTAINS word)
WITH n.id AS id, 1.0 + 20.0 / (20 + size(n.text)) AS score
ORDER BY score DESC, id
WITH collect({id: id, score: score}) AS found
RETURN size(found) AS total, found[0..coalesce($limit, 20)] AS best

// question: Which tasks hold all of these words? Those with a word in the heading first, then the shortest.
// parameters: $words (strings) words in lower case; $limit (integer) how many of the best
// columns: total, best
// example: {"words": ["数据"], "limit": 10}
// ordered
MATCH (n:Task)
WHERE ALL(word IN $words WHERE toLower(n.text) CONTAINS word OR toLower(n.heading) CONTAINS word)
WITH n.id AS id, CASE WHEN ALL(word IN $words WHERE toLower(n.heading) CONTAINS word) THEN 5.0 ELSE 2.0 END + 20.0 / (20 + size(n.text)) AS score
ORDER BY score DESC, id
WITH collect({id: id, score: score}) AS found
RETURN size(found) AS total, found[0..coalesce($limit, 20)] AS best

// question: Which documents hold all of these words in a title or the number? Those whose title is the shortest first.
// parameters: $words (strings) words in lower case; $limit (integer) how many of the best
// columns: total, best
// example: {"words": ["数据"], "limit": 10}
// ordered
MATCH (n:Document)
WHERE n.inCorpus AND ALL(word IN $words WHERE toLower(n.title) CONTAINS word OR toLower(n.issuanceTitle) CONTAINS word
  OR toLower(n.englishTitle) CONTAINS word OR toLower(n.number) CONTAINS word)
WITH n.id AS id, 8.0 + 20.0 / (20 + size(coalesce(n.title, n.issuanceTitle, ''))) AS score
ORDER BY score DESC, id
WITH collect({id: id, score: score}) AS found
RETURN size(found) AS total, found[0..coalesce($limit, 20)] AS best

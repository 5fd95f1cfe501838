// question: How many documents of the corpus are there by year?
// columns: year, count
// example: {}
// ordered
MATCH (d:Document)
WHERE d.inCorpus
RETURN d.date.year AS year, count(*) AS count
ORDER BY year

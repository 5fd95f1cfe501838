// question: How many documents of the corpus are there by kind?
// columns: name, count
// example: {}
// ordered
MATCH (d:Document)
WHERE d.inCorpus
RETURN d.kind AS name, count(*) AS count
ORDER BY count DESC, name

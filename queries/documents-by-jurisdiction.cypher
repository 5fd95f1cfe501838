// question: How many documents of the corpus are there by place?
// columns: name, count
// example: {}
// ordered
MATCH (d:Document)
WHERE d.inCorpus
RETURN d.jurisdiction AS name, count(*) AS count
ORDER BY count DESC, name

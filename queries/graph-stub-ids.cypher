// question: Which documents are only cited?
// columns: id
// example: {}
MATCH (d:Document)
WHERE NOT d.inCorpus
RETURN d.id AS id

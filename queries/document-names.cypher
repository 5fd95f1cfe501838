// question: Under which numbers and titles are the documents of the corpus known?
// columns: id, number, title
// example: {}
// ordered
MATCH (d:Document)
WHERE d.inCorpus
RETURN d.id AS id, d.number AS number, d.title AS title
ORDER BY id

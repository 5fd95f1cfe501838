// question: Under which numbers and titles may a question in words mean each document of the corpus?
// columns: id, number, title, issuanceTitle, englishTitle, date
// example: {}
// ordered
MATCH (d:Document)
WHERE d.inCorpus
RETURN d.id AS id, d.number AS number, d.title AS title, d.issuanceTitle AS issuanceTitle, d.englishTitle AS englishTitle, d.date AS date
ORDER BY id

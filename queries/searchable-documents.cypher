// question: Under which titles and numbers can documents of the corpus be found?
// columns: id, title, issuanceTitle, englishTitle, number, date, jurisdiction
// example: {}
// ordered
MATCH (n:Document)
WHERE n.inCorpus
RETURN n.id AS id, n.title AS title, n.issuanceTitle AS issuanceTitle, n.englishTitle AS englishTitle, n.number AS number,
  n.date AS date, n.jurisdiction AS jurisdiction
ORDER BY id

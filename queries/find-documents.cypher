// question: Which documents can these references mean: an id, a number or a title?
// parameters: $references (rows) maps {text, numberKey}
// columns: key, id, title, inCorpus
// example: {"references": [{"text": "none", "numberKey": "none"}]}
// ordered
UNWIND $references AS reference
MATCH (d:Document)
WHERE d.id = reference.text OR d.numberKey = reference.numberKey OR d.title = reference.text OR d.issuanceTitle = reference.text
RETURN reference.text AS key, d.id AS id, coalesce(d.title, d.issuanceTitle, d.number, d.id) AS title, d.inCorpus AS inCorpus
ORDER BY key, inCorpus DESC, id

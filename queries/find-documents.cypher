// question: Which documents can these references mean: an id, a number or a title?
// parameters: $references (rows) maps {text, numberKey, titleKey}: what was written, and its keys as Document nodes have them
// columns: key, id, title, inCorpus
// example: {"references": [{"text": "京政办发〔2023〕14号", "numberKey": "京政办发〔2023〕14号", "titleKey": "京政办发〔2023〕14号"}]}
// ordered
UNWIND $references AS reference
MATCH (d:Document)
WHERE d.id = reference.text OR d.numberKey = reference.numberKey OR d.titleKey = reference.titleKey OR d.issuanceKey = reference.titleKey
RETURN reference.text AS key, d.id AS id, coalesce(d.title, d.issuanceTitle, d.number, d.id) AS title, d.inCorpus AS inCorpus
ORDER BY key, inCorpus DESC, id

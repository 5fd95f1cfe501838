// question: Which documents of the corpus have these titles?
// parameters: $keys (strings) keys as in the property
// columns: id, numberKey, titleKey, issuanceKey
// example: {"keys": ["none"]}
UNWIND $keys AS key
MATCH (d:Document {titleKey: key})
WHERE d.inCorpus
RETURN d.id AS id, d.numberKey AS numberKey, d.titleKey AS titleKey, d.issuanceKey AS issuanceKey

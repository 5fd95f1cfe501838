// question: Which documents does the graph hold from this text?
// parameters: $file (string) name of the text
// columns: id, numberKey, titleKey, issuanceKey
// example: {"file": "004_c755f766e012c378.txt"}
MATCH (d:Document)-[:FROM]->(:Text {id: $file})
RETURN d.id AS id, d.numberKey AS numberKey, d.titleKey AS titleKey, d.issuanceKey AS issuanceKey

// effect: Takes away the issues of a text.
// parameters: $file (string) name of the text
MATCH (i:Issue)-[:FROM]->(:Text {id: $file})
DETACH DELETE i

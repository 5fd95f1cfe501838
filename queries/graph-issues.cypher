// question: What is odd in these texts?
// parameters: $files (strings) names of texts
// columns: file, properties
// example: {"files": ["004_c755f766e012c378.txt"]}
UNWIND $files AS file
MATCH (i:Issue)-[:FROM]->(:Text {id: file})
RETURN file, properties(i) AS properties

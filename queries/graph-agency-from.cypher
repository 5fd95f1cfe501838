// question: Which bodies do these texts bring?
// parameters: $files (strings) names of texts
// columns: from, to, properties
// example: {"files": ["004_c755f766e012c378.txt"]}
UNWIND $files AS file
MATCH (a:Agency)-[f:FROM]->(:Text {id: file})
RETURN a.id AS `from`, file AS `to`, properties(f) AS properties

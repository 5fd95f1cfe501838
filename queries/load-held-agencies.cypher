// question: Which bodies does the graph hold from this text, and how does the text print them?
// parameters: $file (string) name of the text
// columns: id, name, mentions, known
// example: {"file": "004_c755f766e012c378.txt"}
MATCH (a:Agency)-[f:FROM]->(:Text {id: $file})
RETURN a.id AS id, f.name AS name, f.mentions AS mentions, a.source <> 'text' AS known

// question: Which bodies are there?
// columns: id
// example: {}
MATCH (a:Agency)
RETURN a.id AS id

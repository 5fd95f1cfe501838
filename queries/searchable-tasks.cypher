// question: Which words does each task have?
// columns: id, document, heading, text
// example: {}
// ordered
MATCH (n:Task)
RETURN n.id AS id, n.document AS document, n.heading AS heading, n.text AS text
ORDER BY id

// question: Which words does each clause have?
// columns: id, document, text
// example: {}
// ordered
MATCH (n:Clause)
RETURN n.id AS id, n.document AS document, n.text AS text
ORDER BY id

// question: Under which keys are documents cited?
// columns: id
// example: {}
MATCH (c:Citation)
RETURN c.id AS id

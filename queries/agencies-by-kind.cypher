// question: How many bodies hold tasks, by kind?
// columns: name, count
// example: {}
// ordered
MATCH (a:Agency)-[:RESPONSIBLE_FOR]->(:Task)
RETURN a.kind AS name, count(DISTINCT a) AS count
ORDER BY count DESC, name

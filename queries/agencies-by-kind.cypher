// question: How many bodies hold tasks, by kind?
// columns: name, count
// example: {}
// ordered
MATCH (a:Agency)
WHERE EXISTS { (a)-[:RESPONSIBLE_FOR]->(:Task) }
RETURN a.kind AS name, count(a) AS count
ORDER BY count DESC, name

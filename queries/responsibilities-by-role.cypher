// question: How many responsibilities are there by role?
// columns: name, count
// example: {}
// ordered
MATCH ()-[r:RESPONSIBLE_FOR]->()
RETURN r.role AS name, count(*) AS count
ORDER BY count DESC, name

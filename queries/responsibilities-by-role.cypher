// question: How many responsibilities are there by role?
// columns: name, count
// example: {}
// ordered
MATCH (:Agency)-[r:RESPONSIBLE_FOR]->(:Task)
RETURN r.role AS name, count(*) AS count
ORDER BY count DESC, name

// question: How much could not be read for certain, by kind?
// columns: name, count
// example: {}
// ordered
MATCH (i:Issue)
RETURN i.kind AS name, count(*) AS count
ORDER BY count DESC, name

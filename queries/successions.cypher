// question: Which bodies took over from which?
// columns: predecessor, successor, date
// example: {}
// ordered
MATCH (a:Agency)-[s:SUCCEEDED_BY]->(b:Agency)
RETURN a.id AS predecessor, b.id AS successor, s.date AS date
ORDER BY predecessor, successor

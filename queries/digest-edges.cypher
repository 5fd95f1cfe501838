// question: Every edge of the graph.
// columns: type, fromLabel, from, toLabel, to, properties
// example: {}
MATCH (a)-[r]->(b)
RETURN type(r) AS type, labels(a)[0] AS fromLabel, a.id AS `from`, labels(b)[0] AS toLabel, b.id AS `to`, properties(r) AS properties

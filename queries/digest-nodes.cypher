// question: Every node of the graph.
// columns: label, properties
// example: {}
MATCH (n)
WHERE NOT n:Graph
RETURN labels(n)[0] AS label, properties(n) AS properties

// question: Which bodies are members of which collectives?
// columns: collective, member
// example: {}
// ordered
MATCH (a:Agency)-[:MEMBER_OF]->(b:Agency {kind: 'collective'})
RETURN b.id AS collective, a.id AS member
ORDER BY collective, member

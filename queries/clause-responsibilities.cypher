// question: Which bodies do these clauses name, for which task?
// parameters: $ids (strings) ids
// columns: key, agency, task, clause, role, roleBasis, mention, ordinal
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1:c1"]}
// ordered
UNWIND $ids AS key
MATCH (c:Clause {id: key})-[:ASSIGNS]->(t:Task)
MATCH (c)-[n:NAMES]->(a:Agency)
RETURN key, a.id AS agency, t.id AS task, key AS clause, n.role AS role, n.roleBasis AS roleBasis, n.mention AS mention, n.ordinal AS ordinal
ORDER BY key, n.ordinal

// question: Who is responsible for these tasks?
// parameters: $ids (strings) ids
// columns: key, agency, task, clause, role, roleBasis, mention, ordinal
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1"]}
// ordered
UNWIND $ids AS key
MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(:Task {id: key})
MATCH (c:Clause {id: r.clause})
RETURN key, a.id AS agency, key AS task, c.id AS clause, r.role AS role, r.roleBasis AS roleBasis, r.mention AS mention, r.ordinal AS ordinal
ORDER BY key, c.start, r.ordinal

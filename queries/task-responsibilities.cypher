// question: Who is responsible for these tasks? One row a task; each element of `held` is a list: the body's id, the
// clause's id, the role, its basis, the words and their place in the clause.
// parameters: $ids (strings) ids
// columns: key, held
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1"]}
// ordered
UNWIND $ids AS key
MATCH (:Task {id: key})<-[r:RESPONSIBLE_FOR]-(a:Agency)
WITH key, a, r
ORDER BY key, size(r.clause), r.clause, r.ordinal
RETURN key, collect([a.id, r.clause, r.role, r.roleBasis, r.mention, r.ordinal]) AS held

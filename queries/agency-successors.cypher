// question: Which bodies took over from these?
// parameters: $ids (strings) ids
// columns: key, agency, date
// example: {"ids": ["beijing-caizhengju", "beijing-shichangjianduguanliju"]}
// ordered
UNWIND $ids AS key
MATCH (:Agency {id: key})-[s:SUCCEEDED_BY]->(a:Agency)
RETURN key, a {.*} AS agency, s.date AS date
ORDER BY key, agency.id

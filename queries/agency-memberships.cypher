// question: Of which joint bodies and collectives are these bodies members?
// parameters: $ids (strings) ids
// columns: key, agency
// example: {"ids": ["beijing-caizhengju", "beijing-shichangjianduguanliju"]}
// ordered
UNWIND $ids AS key
MATCH (:Agency {id: key})-[:MEMBER_OF]->(a:Agency)
RETURN key, a {.*} AS agency
ORDER BY key, agency.id

// question: To which bodies do these belong, and which took over from them?
// parameters: $ids (strings) ids
// columns: type, from, to, properties
// example: {"ids": ["beijing-caizhengju", "beijing-kewei"]}
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[r:PART_OF|MEMBER_OF|SUCCEEDED_BY]->(b:Agency)
RETURN type(r) AS type, id AS `from`, b.id AS `to`, properties(r) AS properties

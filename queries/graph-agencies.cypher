// question: What is known of these bodies?
// parameters: $ids (strings) ids
// columns: properties
// example: {"ids": ["beijing-caizhengju"]}
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN properties(a) AS properties

// question: What are these bodies?
// parameters: $ids (strings) ids
// columns: key, agency
// example: {"ids": ["beijing-caizhengju"]}
UNWIND $ids AS key
MATCH (a:Agency {id: key})
RETURN key, a {.*} AS agency

// question: How do bodies stand in the graph now?
// parameters: $ids (strings) ids
// columns: id, name, mentions, known
// example: {"ids": ["beijing-caizhengju"]}
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id, a.name AS name, a.mentions AS mentions, a.source <> 'text' AS known

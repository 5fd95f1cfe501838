// question: What do these keys of citations stand for?
// parameters: $ids (strings) ids
// columns: properties
// example: {"ids": ["none"]}
UNWIND $ids AS id
MATCH (c:Citation {id: id})
RETURN properties(c) AS properties

// question: Is a full-text index filled? ONLINE says so; no row, or null, that the store has none.
// parameters: $index (string) its name in graph/schema.cypher, where the store has full-text indexes
// columns: state
// example: {}
SHOW INDEXES YIELD name, state // if $index
WHERE name = $index // if $index
RETURN state // if $index
RETURN null AS state // unless $index

// effect: Says of a graph without texts that it is of this schema; counts as a change.
// parameters: $schema (integer) version of the graph's schema
MATCH (g:Graph)
SET g.revision = coalesce(g.revision, 0) + 1, g.version = null, g.schema = $schema

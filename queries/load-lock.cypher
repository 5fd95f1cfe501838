// effect: Lets one load at a time into the graph, by a lock on a node that it holds to its end; counts its changes.
// parameters: $version (string) version of the extraction; $schema (integer) version of the graph's schema
MERGE (g:Graph {id: 'zeren'})
SET g.revision = coalesce(g.revision, 0) + 1, g.version = coalesce($version, g.version), g.schema = $schema

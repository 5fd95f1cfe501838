// question: How often has the graph changed, by which version of the extraction was it last written, and of which schema is it?
// columns: revision, version, schema
// example: {}
MATCH (g:Graph)
RETURN g.revision AS revision, g.version AS version, g.schema AS schema

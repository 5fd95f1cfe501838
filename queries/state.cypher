// question: How often has the graph changed, and by which version of the extraction was it last written?
// columns: revision, version
// example: {}
MATCH (g:Graph)
RETURN g.revision AS revision, g.version AS version

// question: At which commit is the graph, and was it left while it was being written?
// columns: seal, open
// example: {}
MATCH (g:Graph)
RETURN g.seal AS seal, g.open AS open

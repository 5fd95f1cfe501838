// question: From which files were texts loaded?
// parameters: $most (integer) how many at most, must be given
// columns: file
// example: {"most": 10}
// ordered
MATCH (x:Text)
WHERE x.id > ''
RETURN x.id AS file
ORDER BY file
LIMIT $most

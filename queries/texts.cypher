// question: Which texts were loaded?
// parameters: $after (string) only those whose names come after this one
// parameters: $limit (integer) how many at most
// columns: file, checksum, encoding, bytes, lines, documents
// example: {}
// example: {"after": "001_5f77f84c084f2673.txt", "limit": 2}
// ordered
MATCH (x:Text)
WHERE x.id > $after // if $after
WITH x ORDER BY x.id
LIMIT $limit // if $limit
OPTIONAL MATCH (d:Document)-[:FROM]->(x)
RETURN x.file AS file, x.checksum AS checksum, x.encoding AS encoding, x.bytes AS bytes, x.lines AS lines, count(d) AS documents
ORDER BY file

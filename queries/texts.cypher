// question: Which texts were loaded?
// columns: file, checksum, encoding, bytes, lines, documents
// example: {}
// ordered
MATCH (x:Text)
OPTIONAL MATCH (d:Document)-[:FROM]->(x)
RETURN x.file AS file, x.checksum AS checksum, x.encoding AS encoding, x.bytes AS bytes, x.lines AS lines, count(d) AS documents
ORDER BY file

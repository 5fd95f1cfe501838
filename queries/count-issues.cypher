// question: How much could not be read for certain?
// parameters: $kind (string) only of this kind
// parameters: $file (string) only in this file
// parameters: $document (string) only in this document: its id
// columns: total
// example: {}
// ordered
MATCH (i:Issue)
WHERE ($kind IS NULL OR i.kind = $kind) AND ($file IS NULL OR i.file = $file)
OPTIONAL MATCH (i)-[:`IN`]->(d:Document)
WITH i, d
WHERE $document IS NULL OR d.id = $document
RETURN count(i) AS total

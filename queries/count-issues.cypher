// question: How much could not be read for certain?
// parameters: $kind (string) only of this kind
// parameters: $file (string) only in this file
// parameters: $document (string) only in this document: its id
// columns: total
// example: {}
// ordered
MATCH (i:Issue)
WHERE true
  AND i.kind = $kind // if $kind
  AND i.file = $file // if $file
OPTIONAL MATCH (i)-[:`IN`]->(d:Document)
WITH i, d
WHERE d.id = $document // if $document
RETURN count(i) AS total

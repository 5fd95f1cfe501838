// question: How much could not be read for certain?
// parameters: $kind (string) only of this kind
// parameters: $file (string) only in this file
// parameters: $document (string) only in this document: its id
// columns: total
// example: {}
// ordered
MATCH (i:Issue)-[:`IN`]->(d:Document {id: $document}) // if $document
MATCH (i:Issue) // unless $document
WHERE true
  AND i.kind = $kind // if $kind
  AND i.file = $file // if $file
RETURN count(i) AS total

// question: What could not be read for certain?
// parameters: $kind (string) only of this kind
// parameters: $file (string) only in this file
// parameters: $document (string) only in this document: its id
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: issue, document
// example: {"skip": 0, "limit": 50}
// example: {"kind": "unknown-agency", "skip": 0, "limit": 10}
// ordered
MATCH (i:Issue)
WHERE true
  AND i.kind = $kind // if $kind
  AND i.file = $file // if $file
OPTIONAL MATCH (i)-[:`IN`]->(d:Document)
WITH i, d
WHERE d.id = $document // if $document
RETURN i {.*} AS issue, d.id AS document
ORDER BY i.file, i.start, i.id
SKIP $skip LIMIT $limit

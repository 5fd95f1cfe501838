// question: What could not be read for certain?
// parameters: $kind (string) only of this kind
// parameters: $file (string) only in this file
// parameters: $document (string) only in this document: its id
// parameters: $afterFile (string) only behind the issue in this file; $afterStart (integer) that begins there; $afterId (string) of this id
// parameters: $backward (boolean) if given, from the end of the list on, and before the issue that is named instead of behind it
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: issue, document
// example: {"skip": 0, "limit": 50}
// example: {"kind": "unknown-agency", "skip": 0, "limit": 10}
// example: {"afterFile": "a", "afterStart": 100, "afterId": "x", "skip": 0, "limit": 20}
// example: {"backward": true, "skip": 0, "limit": 20}
// ordered
MATCH (i:Issue)-[:`IN`]->(d:Document {id: $document}) // if $document
MATCH (i:Issue) // unless $document
WHERE true
  AND i.file > '' // unless $document or $file or $afterFile
  AND i.file >= $afterFile // if $afterFile, turned by $backward
  AND (i.file > $afterFile OR i.start > $afterStart OR (i.start = $afterStart AND i.id > $afterId)) // if $afterFile, turned by $backward
  AND i.kind = $kind // if $kind
  AND i.file = $file // if $file
  AND i.start >= 0
OPTIONAL MATCH (i)-[:`IN`]->(d:Document) // unless $document
RETURN i {.*} AS issue, d.id AS document
ORDER BY i.kind, i.file, i.start, i.id // if $kind, turned by $backward
ORDER BY i.file, i.start, i.id // unless $kind, turned by $backward
SKIP $skip LIMIT $limit

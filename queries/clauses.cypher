// question: Which clauses are there?
// parameters: $ids (strings) only these; $document (string) only of this document: its id
// parameters: $afterNewest (string) only behind the clause in the document with this newestFirst; $afterStart (integer) that begins there; $afterId (string) of this id
// parameters: $backward (boolean) if given, from the end of the list on, and before the clause that is named instead of behind it
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: clause, task, newest
// example: {"skip": 0, "limit": 20}
// example: {"ids": ["jingzhengbanfa-2023-14-nm42:3.1.1:c1"], "document": "jingzhengbanfa-2023-14-nm42", "skip": 0, "limit": 20}
// example: {"afterNewest": "7976-89 x", "afterStart": 100, "afterId": "x", "skip": 0, "limit": 20}
// example: {"backward": true, "afterNewest": "7976-89 x", "afterStart": 100, "afterId": "x", "skip": 0, "limit": 20}
// ordered
UNWIND $ids AS one // if $ids
WITH DISTINCT one // if $ids
MATCH (c:Clause {id: one}) // if $ids
MATCH (d:Document {id: c.document}) // if $ids
MATCH (d:Document) // unless $ids
MATCH (c:Clause {document: d.id}) // unless $ids
WHERE true
  AND d.newestFirst > '' // unless $ids
  AND c.document = $document // if $document
  AND d.newestFirst >= $afterNewest // if $afterNewest, turned by $backward
  AND (d.newestFirst > $afterNewest OR c.start > $afterStart OR (c.start = $afterStart AND c.id > $afterId)) // if $afterNewest, turned by $backward
MATCH (c)-[:ASSIGNS]->(t:Task)
RETURN c {.*} AS clause, t.id AS task, d.newestFirst AS newest
ORDER BY d.newestFirst, c.start, c.id // turned by $backward
SKIP $skip LIMIT $limit

// question: How many clauses are there?
// parameters: $ids (strings) only these; $document (string) only of this document: its id
// columns: total
// example: {}
// example: {"document": "jingzhengbanfa-2023-14-nm42"}
// ordered
UNWIND $ids AS one // if $ids
WITH DISTINCT one // if $ids
MATCH (c:Clause {id: one}) // if $ids
MATCH (c:Clause) // unless $ids
WHERE true
  AND c.document = $document // if $document
RETURN count(c) AS total

// question: How many clauses are there?
// parameters: $ids (strings) only these; $document (string) only of this document: its id
// columns: total
// example: {}
// example: {"document": "jingzhengbanfa-2023-14-nm42"}
// ordered
MATCH (c:Clause)
WHERE true
  AND c.id IN $ids // if $ids
  AND c.document = $document // if $document
MATCH (c)-[:ASSIGNS]->(t:Task)
MATCH (d:Document {id: c.document})
RETURN count(c) AS total

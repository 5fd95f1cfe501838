// question: How many clauses are there?
// parameters: $ids (strings) only these; $document (string) only of this document: its id
// columns: total
// example: {}
// example: {"document": "jingzhengbanfa-2023-14-nm42"}
// ordered
MATCH (c:Clause)
WHERE ($ids IS NULL OR c.id IN $ids)
  AND ($document IS NULL OR c.document = $document)
MATCH (c)-[:ASSIGNS]->(t:Task)
MATCH (d:Document {id: c.document})
RETURN count(c) AS total

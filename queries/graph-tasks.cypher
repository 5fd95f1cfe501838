// question: Which tasks do these documents hold, and under what does each stand?
// parameters: $ids (strings) ids of documents
// columns: document, parentLabel, parent, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (t:Task {document: id})-[:PART_OF]->(p)
RETURN id AS document, labels(p)[0] AS parentLabel, p.id AS parent, properties(t) AS properties

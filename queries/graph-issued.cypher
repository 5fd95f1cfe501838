// question: Which bodies issued these documents?
// parameters: $ids (strings) ids of documents
// columns: document, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[r:ISSUED]-(a:Agency)
RETURN id AS document, a.id AS `from`, id AS `to`, properties(r) AS properties

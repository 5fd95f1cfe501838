// question: Which bodies are responsible for the tasks of these documents?
// parameters: $ids (strings) ids of documents
// columns: document, from, to, properties
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
UNWIND $ids AS id
MATCH (t:Task {document: id})<-[r:RESPONSIBLE_FOR]-(a:Agency)
RETURN id AS document, a.id AS `from`, t.id AS `to`, properties(r) AS properties

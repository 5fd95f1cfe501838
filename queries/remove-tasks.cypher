// effect: Takes away the tasks of documents.
// parameters: $ids (strings) ids of documents
UNWIND $ids AS id
MATCH (n:Task {document: id})
DETACH DELETE n

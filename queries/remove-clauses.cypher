// effect: Takes away the clauses of documents.
// parameters: $ids (strings) ids of documents
UNWIND $ids AS id
MATCH (n:Clause {document: id})
DETACH DELETE n

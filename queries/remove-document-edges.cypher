// effect: Takes away what documents cite, repeal and come from.
// parameters: $ids (strings) ids of documents
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:CITES|REPEALS|FROM]->()
DELETE r

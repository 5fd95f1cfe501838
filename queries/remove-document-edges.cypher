// effect: Takes away what documents cite, carry out, change, repeal and come from.
// parameters: $ids (strings) ids of documents
UNWIND $ids AS id
MATCH (:Document {id: id})-[r:CITES|IMPLEMENTS|AMENDS|REPEALS|FROM]->()
DELETE r

// effect: Takes away who issued documents.
// parameters: $ids (strings) ids of documents
UNWIND $ids AS id
MATCH (:Document {id: id})<-[r:ISSUED]-(:Agency)
DELETE r

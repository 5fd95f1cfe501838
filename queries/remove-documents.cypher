// effect: Takes away documents that their text no longer holds.
// parameters: $ids (strings) ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
DETACH DELETE d

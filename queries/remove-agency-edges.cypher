// effect: Takes away what the reference data joined these bodies to.
// parameters: $ids (strings) ids of bodies
UNWIND $ids AS id
MATCH (:Agency {id: id})-[r:PART_OF|MEMBER_OF|SUCCEEDED_BY]->()
DELETE r

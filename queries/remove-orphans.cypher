// effect: Takes away those of these bodies that no text brings any more.
// parameters: $ids (strings) ids of bodies
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { (a)-[:FROM]->(:Text) }
DETACH DELETE a

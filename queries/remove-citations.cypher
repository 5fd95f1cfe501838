// effect: Forgets keys under which nothing is cited any more.
// parameters: $ids (strings) ids
UNWIND $ids AS id
MATCH (c:Citation {id: id})
DELETE c

// effect: Takes away documents outside the corpus that nothing cites any more.
// parameters: $ids (strings) ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
WHERE NOT d.inCorpus
DETACH DELETE d

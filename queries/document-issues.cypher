// question: What could not be read for certain in these documents?
// parameters: $ids (strings) ids
// columns: key, issue, document
// example: {"ids": ["beijingshixingzhengzhifajiandubanfa-liuq0311"]}
// ordered
UNWIND $ids AS key
MATCH (d:Document {id: key})<-[:`IN`]-(i:Issue)
RETURN key, i {.*} AS issue, d.id AS document
ORDER BY key, i.start, i.id

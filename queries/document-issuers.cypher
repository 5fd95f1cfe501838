// question: Which bodies issued these documents, under which printed names?
// parameters: $ids (strings) ids
// columns: key, agency, name, ordinal
// example: {"ids": ["jingzhengbanfa-2023-14-nm42"]}
// ordered
UNWIND $ids AS key
MATCH (:Document {id: key})<-[i:ISSUED]-(a:Agency)
RETURN key, a.id AS agency, i.name AS name, i.ordinal AS ordinal
ORDER BY key, ordinal, agency

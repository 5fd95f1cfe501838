// question: Which clauses stand in these documents? One row a document, with how many there are and one page of them.
// parameters: $owners (rows) maps {key, id, skip, limit}: a key of its own for each, a document's id, how many clauses to leave out and how many to return
// columns: key, total, page
// example: {"owners": [{"key": "0", "id": "jingzhengbanfa-2023-14-nm42", "skip": 0, "limit": 5}]}
UNWIND $owners AS owner
MATCH (:Document {id: owner.id})<-[:`IN`]-(c:Clause)-[:ASSIGNS]->(t:Task)
WITH owner, c, t
ORDER BY c.start
WITH owner, collect({clause: c {.*}, task: t.id}) AS found
RETURN owner.key AS key, size(found) AS total, found[owner.skip..owner.skip + owner.limit] AS page

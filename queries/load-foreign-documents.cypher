// question: Which of these documents does another text hold?
// parameters: $ids (strings) ids; $file (string) name of the text
// columns: id, file
// example: {"ids": [], "file": "none"}
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:FROM]->(t:Text)
WHERE t.id <> $file
RETURN d.id AS id, t.id AS file

// question: How do other texts name these bodies?
// parameters: $ids (strings) ids; $file (string) name of the text
// columns: id, name, mentions, known
// example: {"ids": ["beijing-caizhengju"], "file": "004_c755f766e012c378.txt"}
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[f:FROM]->(t:Text)
WHERE t.id <> $file
RETURN id, f.name AS name, f.mentions AS mentions, a.source <> 'text' AS known

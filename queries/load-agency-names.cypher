// effect: Writes how bodies are named in the texts that remain.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MATCH (a:Agency {id: row.id})
SET a.name = coalesce(row.name, a.name), a.mentions = row.mentions

// effect: Writes the text itself.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MERGE (t:Text {id: row.id})
SET t = row

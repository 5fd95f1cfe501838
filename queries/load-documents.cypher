// effect: Writes the documents of a text. One that stays keeps its node, so that citations of it stay.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row

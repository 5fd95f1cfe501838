// effect: Writes documents that are cited but not in the corpus.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row

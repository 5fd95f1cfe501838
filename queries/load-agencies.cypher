// effect: Writes bodies, which texts share: the last text loaded says what the reference data says of them.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
SET a = row

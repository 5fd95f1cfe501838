// effect: Notes under which keys documents are cited, how often, and to which it leads.
// parameters: $rows (rows) one map for each
UNWIND $rows AS row
MERGE (c:Citation {id: row.id})
SET c = row

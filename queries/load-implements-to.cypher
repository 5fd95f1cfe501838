// question: Which edges lead to these documents under these keys?
// parameters: $rows (rows) maps {target, key}
// columns: from, properties
// example: {"rows": []}
UNWIND $rows AS row
MATCH (a:Document)-[r:IMPLEMENTS]->(:Document {id: row.target})
WHERE r.key = row.key
RETURN a.id AS `from`, properties(r) AS properties

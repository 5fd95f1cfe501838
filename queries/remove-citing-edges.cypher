// effect: Takes away the edges that lead to these documents under these keys.
// parameters: $rows (rows) maps {target, key}
UNWIND $rows AS row
MATCH (:Document)-[r:CITES|IMPLEMENTS|AMENDS|REPEALS]->(:Document {id: row.target})
WHERE r.key = row.key
DELETE r

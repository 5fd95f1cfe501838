// effect: Joins bodies to those that took over from them.
// parameters: $rows (lists) from, to, date
UNWIND $rows AS row
MATCH (a:Agency {id: row[0]})
MATCH (b:Agency {id: row[1]})
CREATE (a)-[:SUCCEEDED_BY {date: date(row[2])}]->(b)

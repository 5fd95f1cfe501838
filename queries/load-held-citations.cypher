// question: What do the documents of this text cite, carry out, change and repeal, by key?
// parameters: $file (string) name of the text
// columns: key, count
// example: {"file": "004_c755f766e012c378.txt"}
MATCH (:Text {id: $file})<-[:FROM]-(d:Document)-[c:CITES|IMPLEMENTS|AMENDS|REPEALS]->(:Document)
RETURN c.key AS key, count(*) AS count

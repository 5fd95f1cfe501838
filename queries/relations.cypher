// question: Which documents does one carry out, change, repeal or cite, which do so to it, and which lines say so?
// parameters: $document (string) its id, number or title
// columns: document, relation, id, number, title, date, source
// example: {"document": "京政办发〔2023〕15号"}
// example: {"document": "北京市碳排放权交易管理办法"}
// ordered
MATCH (d:Document)
WHERE d.id = $document OR d.number = $document OR d.title = $document OR d.issuanceTitle = $document
CALL {
  WITH d
  MATCH (d)-[r:IMPLEMENTS|AMENDS|REPEALS|CITES]->(other:Document)
  WHERE type(r) <> 'CITES' OR NOT EXISTS { (d)-[:IMPLEMENTS|AMENDS|REPEALS]->(other) }
  RETURN other, toLower(type(r)) AS relation, 0 AS side, d.file + ':' + toString(r.line) AS source, r.ordinal AS ordinal
  UNION ALL
  WITH d
  MATCH (d)<-[r:IMPLEMENTS|AMENDS|REPEALS|CITES]-(other:Document)
  WHERE type(r) <> 'CITES' OR NOT EXISTS { (d)<-[:IMPLEMENTS|AMENDS|REPEALS]-(other) }
  RETURN other,
    CASE type(r) WHEN 'IMPLEMENTS' THEN 'implemented by' WHEN 'AMENDS' THEN 'amended by' WHEN 'REPEALS' THEN 'repealed by' ELSE 'cited by' END AS relation,
    1 AS side, other.file + ':' + toString(r.line) AS source, r.ordinal AS ordinal
}
RETURN coalesce(d.title, d.issuanceTitle, d.number, d.id) AS document, relation, other.id AS id, other.number AS number,
  coalesce(other.title, other.issuanceTitle) AS title, other.date AS date, source
ORDER BY d.id, side, relation, coalesce(toString(date), ''), id, ordinal

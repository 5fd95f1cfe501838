// question: Which of these bodies hold tasks in which documents?
// parameters: $agencies (strings) ids, of all bodies if left out, with null in the column agency
// parameters: $roles (strings) count these roles only
// columns: document, agency
// example: {"agencies": ["beijing-caizhengju", "beijing-shengtaihuanjingju"]}
// example: {"roles": ["lead"]}
// ordered
MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(t:Task)
WHERE ($agencies IS NULL OR a.id IN $agencies) AND ($roles IS NULL OR r.role IN $roles)
RETURN DISTINCT t.document AS document, CASE WHEN $agencies IS NULL THEN null ELSE a.id END AS agency
ORDER BY document, agency

// question: Which documents did these bodies issue?
// parameters: $agencies (strings) ids
// columns: document
// example: {"agencies": ["beijing-zhengfubangongting"]}
// ordered
UNWIND $agencies AS agency
MATCH (:Agency {id: agency})-[:ISSUED]->(d:Document)
RETURN DISTINCT d.id AS document
ORDER BY document

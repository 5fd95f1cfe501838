// question: How many tasks does each body hold, by role? Those with most come first.
// columns: id, lead, support, responsible, total
// example: {}
// ordered
MATCH (a:Agency)
OPTIONAL MATCH (a)-[r:RESPONSIBLE_FOR]->(t:Task)
WITH a.id AS id,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t END) AS support,
  count(DISTINCT CASE WHEN r.role = 'responsible' THEN t END) AS responsible,
  count(DISTINCT t) AS total
RETURN id, lead, support, responsible, total
ORDER BY total DESC, id

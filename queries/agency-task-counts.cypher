// question: How many tasks do these bodies hold, by role?
// parameters: $ids (strings) ids
// columns: key, lead, support, responsible, total
// example: {"ids": ["beijing-caizhengju"]}
UNWIND $ids AS key
MATCH (:Agency {id: key})-[r:RESPONSIBLE_FOR]->(t:Task)
RETURN key,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t.id END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t.id END) AS support,
  count(DISTINCT CASE WHEN r.role = 'responsible' THEN t.id END) AS responsible,
  count(DISTINCT t.id) AS total

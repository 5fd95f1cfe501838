// question: Under which names can bodies be found, and how many tasks does each hold?
// columns: id, name, shortName, englishName, aliases, mentions, jurisdiction, tasks
// example: {}
// ordered
MATCH (n:Agency)
OPTIONAL MATCH (n)-[:RESPONSIBLE_FOR]->(t:Task)
WITH n, count(DISTINCT t) AS tasks
RETURN n.id AS id, n.name AS name, n.shortName AS shortName, n.englishName AS englishName, n.aliases AS aliases, n.mentions AS mentions,
  n.jurisdiction AS jurisdiction, tasks
ORDER BY id

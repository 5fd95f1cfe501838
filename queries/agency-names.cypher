// question: Under which names are bodies known?
// columns: id, name, shortName, aliases
// example: {}
// ordered
MATCH (a:Agency)
RETURN a.id AS id, a.name AS name, a.shortName AS shortName, a.aliases AS aliases
ORDER BY id

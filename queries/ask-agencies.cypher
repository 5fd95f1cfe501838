// question: Under which names may a question in words mean each body?
// columns: id, name, shortName, englishName, aliases
// example: {}
// ordered
MATCH (a:Agency)
RETURN a.id AS id, a.name AS name, a.shortName AS shortName, a.englishName AS englishName, a.aliases AS aliases
ORDER BY id

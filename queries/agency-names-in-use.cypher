// question: Under which official names (as printed, where none is known) do clauses name these bodies, from when to when, and which clause is the first to do so?
// parameters: $ids (strings) ids
// columns: key, name, first, last, clauses, clause
// example: {"ids": ["beijing-caizhengju", "beijing-jingjihexinxihuaju", "beijing-jingjihexinxihuaweiyuanhui", "beijing-shichangjianduguanliju"]}
// ordered
UNWIND $ids AS key
MATCH (:Agency {id: key})<-[n:NAMES]-(c:Clause)-[:`IN`]->(d:Document)
WITH key, coalesce(n.name, n.mention) AS name, d.date AS date, c.id AS clause
ORDER BY coalesce(toString(date), '9999'), clause
WITH key, name, min(date) AS first, max(date) AS last, count(DISTINCT clause) AS clauses, collect(clause) AS named
RETURN key, name, first, last, clauses, head(named) AS clause
ORDER BY key, coalesce(toString(first), '9999'), name

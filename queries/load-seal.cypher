// effect: Notes at which commit the graph is, and whether it is still being written: by this a database file is checked when it is opened.
// parameters: $seal (string) name of the commit; $open (boolean) true until what was written is whole in the file; $schema (integer) version of the graph's schema
MERGE (g:Graph {id: 'zeren'})
ON CREATE SET g.schema = $schema
SET g.seal = $seal, g.open = $open

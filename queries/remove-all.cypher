// effect: Takes away some of the nodes that texts brought, with their edges; to be run until none is left.
// parameters: $most (integer) how many at most
// columns: removed
MATCH (n)
WHERE n:Text OR n:Document OR n:Task OR n:Clause OR n:Agency OR n:Issue OR n:Citation
WITH n LIMIT $most
DETACH DELETE n
RETURN count(*) AS removed

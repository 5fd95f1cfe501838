// question: From which files were these texts taken: where does each line stand there, and where did the file come from?
// parameters: $ids (strings) names of texts
// columns: key, unit, numbers, address
// example: {"ids": ["004_c755f766e012c378.txt"]}
UNWIND $ids AS key
MATCH (x:Text {id: key})
RETURN key, x.placeUnit AS unit, x.placeNumbers AS numbers, x.address AS address

// question: Under which keys are documents cited, how often, and to which does it lead?
// parameters: $keys (strings) keys
// columns: id, numberKey, titleKey, successor, target, count
// example: {"keys": ["|中华人民共和国城乡规划法"]}
UNWIND $keys AS key
MATCH (c:Citation {id: key})
RETURN c.id AS id, c.numberKey AS numberKey, c.titleKey AS titleKey, c.successor AS successor,
       c.target AS target, c.count AS count

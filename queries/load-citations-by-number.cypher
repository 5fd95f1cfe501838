// question: Under which numbers are documents cited, how often, and to which does it lead?
// parameters: $keys (strings) keys
// columns: id, numberKey, titleKey, successor, target, count
// example: {"keys": ["国发〔2016〕55号"]}
UNWIND $keys AS key
MATCH (c:Citation {numberKey: key})
RETURN c.id AS id, c.numberKey AS numberKey, c.titleKey AS titleKey, c.successor AS successor,
       c.target AS target, c.count AS count

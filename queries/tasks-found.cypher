// question: How many tasks does the full-text index find, if not more than so many?
// parameters: $phrase (string) what it is asked for, all tasks are counted without it; $most (integer) how many at most
// columns: found
// example: {"most": 10}
CALL db.index.fulltext.queryNodes('task_text', $phrase, {limit: $most}) YIELD node AS t // if $phrase
MATCH (t:Task) // unless $phrase
WITH t LIMIT $most
RETURN count(t) AS found

// question: Which texts are there, with all that is known of them?
// columns: properties
// example: {}
MATCH (t:Text)
RETURN properties(t) AS properties

// question: Which version of this text does the graph hold?
// parameters: $file (string) name of the text
// columns: checksum, version, content
// example: {"file": "004_c755f766e012c378.txt"}
MATCH (t:Text {id: $file})
RETURN t.checksum AS checksum, t.version AS version, t.content AS content

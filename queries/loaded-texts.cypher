// question: Which texts were loaded, by which version of the extraction?
// columns: file, checksum, version
// example: {}
MATCH (t:Text)
RETURN t.id AS file, t.checksum AS checksum, t.version AS version

// effect: Takes away the text itself.
// parameters: $file (string) name of the text
MATCH (t:Text {id: $file})
DETACH DELETE t

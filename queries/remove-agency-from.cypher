// effect: Forgets which bodies a text brought.
// parameters: $file (string) name of the text
MATCH (:Agency)-[f:FROM]->(:Text {id: $file})
DELETE f

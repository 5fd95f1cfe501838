// question: How many tasks would be read to see who holds which? As holdings selects them; who holds all of several lists of bodies is not looked at.
// parameters: $ids (strings) only these tasks
// parameters: $document (string) only tasks of this document: its id; $documents (strings) only of these: ids
// parameters: $documentKinds (strings) only of documents of these kinds
// parameters: $word (string) a word in lower case that occurs in the text or the heading; $anyCase (boolean) given if it has letters, whose large and small forms are one; $words (strings) further words
// parameters: $phrase (string) what the full-text index is asked for the words, where the store has one: nothing that holds them is missing from its answer
// parameters: $jurisdiction (string) only documents of this place
// parameters: $assigned (boolean) true: only tasks that a clause assigns, false: only others
// parameters: $dateFrom (date) first day of the document's date; $dateTo (date) its last day
// parameters: $deadlineFrom (date) first day of a deadline; $deadlineTo (date) its last day; $deadlineBasis (string) stated or inferred: count such deadlines only
// parameters: $roles (strings) count these roles only; $kinds (strings) count bodies of these kinds only
// parameters: $any (strings) at least one of these bodies is responsible: ids; $none (strings) none of these is
// parameters: $all (rows) lists of ids: of each list at least one body is responsible
// parameters: $around (strings) only tasks that one of these bodies holds: ids
// columns: total
// example: {"assigned": true}
// example: {"any": ["beijing-caizhengju"], "roles": ["responsible"]}
UNWIND $around AS one // if $around
MATCH (:Agency {id: one})-[:RESPONSIBLE_FOR]->(t:Task) // if $around
WITH DISTINCT t // if $around
UNWIND $any AS one // if $any unless $around
MATCH (holder:Agency {id: one})-[held:RESPONSIBLE_FOR]->(t:Task) // if $any unless $around
WHERE ($roles IS NULL OR held.role IN $roles) AND ($kinds IS NULL OR holder.kind IN $kinds) // if $any unless $around
WITH DISTINCT t // if $any unless $around
UNWIND $all[0] AS one // if $all unless $any or $around
MATCH (:Agency {id: one})-[:RESPONSIBLE_FOR]->(t:Task) // if $all unless $any or $around
WITH DISTINCT t // if $all unless $any or $around
UNWIND $ids AS one // if $ids unless $around or $any or $all
WITH DISTINCT one // if $ids unless $around or $any or $all
MATCH (t:Task {id: one}) // if $ids unless $around or $any or $all
MATCH (t:Task {document: $document}) // if $document unless $around or $any or $all or $ids
CALL db.index.fulltext.queryNodes('task_text', $phrase) YIELD node AS t // if $phrase unless $around or $any or $all or $ids or $document
MATCH (t:Task) // if $deadlineFrom or $deadlineTo or $deadlineBasis unless $around or $any or $all or $ids or $document or $phrase
MATCH (t:Task)<-[:RESPONSIBLE_FOR]-(:Agency) // unless $around or $any or $all or $ids or $document or $phrase or $deadlineFrom or $deadlineTo or $deadlineBasis or $documents or $jurisdiction
WITH DISTINCT t // unless $around or $any or $all or $ids or $document or $phrase or $deadlineFrom or $deadlineTo or $deadlineBasis or $documents or $jurisdiction
MATCH (t:Task) // if $documents or $jurisdiction unless $around or $any or $all or $ids or $document or $phrase or $deadlineFrom or $deadlineTo or $deadlineBasis
MATCH (d:Document {id: t.document}) // if $documents or $documentKinds or $jurisdiction or $dateFrom or $dateTo
WHERE true
  AND t.id IN $ids // if $ids
  AND t.document = $document // if $document
  AND d.id IN $documents // if $documents
  AND d.kind IN $documentKinds // if $documentKinds
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
  AND t.assigned = $assigned // if $assigned
  AND (t.text CONTAINS $word OR t.heading CONTAINS $word) // if $word unless $anyCase
  AND (toLower(t.text) CONTAINS $word OR toLower(t.heading) CONTAINS $word) // if $anyCase
  AND ALL(other IN $words WHERE toLower(t.text) CONTAINS other OR toLower(t.heading) CONTAINS other) // if $words
  AND t.deadline IS NOT NULL // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND t.deadline <= date($deadlineTo) // if $deadlineTo
  AND (t.deadline >= date($deadlineFrom) OR t.lastDeadline >= date($deadlineFrom)) // if $deadlineFrom
  AND ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> '' // if $deadlineFrom or $deadlineTo or $deadlineBasis
    AND t.deadlineBases[i] = $deadlineBasis // if $deadlineBasis
    AND t.deadlineDates[i] >= toString($deadlineFrom) // if $deadlineFrom
    AND t.deadlineDates[i] <= toString($deadlineTo) // if $deadlineTo
  ) // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND NOT EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $none AND ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $none
  AND EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $around AND ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $around
  AND EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // unless $around or $any
RETURN count(t) AS total

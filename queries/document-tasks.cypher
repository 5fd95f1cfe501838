// question: Which items stand in the outlines of these documents? One row a document, with how many there are and one page of them.
// parameters: $owners (rows) maps {key, id, skip, limit}: a key of its own for each, a document's id, how many tasks to leave out and how many to return
// parameters: $ids (strings) only these tasks
// parameters: $document (string) only tasks of this document: its id; $documents (strings) only of these: ids
// parameters: $documentKinds (strings) only of documents of these kinds
// parameters: $word (string) a word in lower case that occurs in the text or the heading; $anyCase (boolean) given if it has letters, whose large and small forms are one; $words (strings) further words
// parameters: $jurisdiction (string) only documents of this place
// parameters: $assigned (boolean) true: only tasks that a clause assigns, false: only others
// parameters: $dateFrom (date) first day of the document's date; $dateTo (date) its last day
// parameters: $deadlineFrom (date) first day of a deadline; $deadlineTo (date) its last day; $deadlineBasis (string) stated or inferred: count such deadlines only
// parameters: $roles (strings) count these roles only; $kinds (strings) count bodies of these kinds only
// parameters: $any (strings) at least one of these bodies is responsible: ids; $none (strings) none of these is
// parameters: $all (rows) lists of ids: of each list at least one body is responsible
// columns: key, total, page
// example: {"owners": [{"key": "0", "id": "jingzhengbanfa-2023-14-nm42", "skip": 0, "limit": 5}]}
UNWIND $owners AS owner
MATCH (d:Document {id: owner.id})
MATCH (t:Task {document: d.id})
WHERE true
  AND t.id IN $ids // if $ids
  AND t.document = $document // if $document
  AND t.document IN $documents // if $documents
  AND (t.text CONTAINS $word OR t.heading CONTAINS $word) // if $word unless $anyCase
  AND (toLower(t.text) CONTAINS $word OR toLower(t.heading) CONTAINS $word) // if $anyCase
  AND ALL(other IN $words WHERE toLower(t.text) CONTAINS other OR toLower(t.heading) CONTAINS other) // if $words
  AND t.assigned = $assigned // if $assigned
  AND t.deadline IS NOT NULL // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> '' // if $deadlineFrom or $deadlineTo or $deadlineBasis
    AND t.deadlineBases[i] = $deadlineBasis // if $deadlineBasis
    AND t.deadlineDates[i] >= toString($deadlineFrom) // if $deadlineFrom
    AND t.deadlineDates[i] <= toString($deadlineTo) // if $deadlineTo
  ) // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND d.kind IN $documentKinds // if $documentKinds
  AND d.jurisdiction = $jurisdiction // if $jurisdiction
  AND d.date >= date($dateFrom) // if $dateFrom
  AND d.date <= date($dateTo) // if $dateTo
OPTIONAL MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) // if $roles or $kinds or $any or $none or $all
WHERE true // if $roles or $kinds or $any or $none or $all
  AND r.role IN $roles // if $roles
  AND a.kind IN $kinds // if $kinds
WITH owner, t, d, collect(a.id) AS holders // if $roles or $kinds or $any or $none or $all
WHERE true // if $roles or $kinds or $any or $none or $all
  AND size(holders) > 0 // if $roles or $kinds
  AND ANY(holder IN holders WHERE holder IN $any) // if $any
  AND NONE(holder IN holders WHERE holder IN $none) // if $none
  AND ALL(group IN $all WHERE ANY(holder IN holders WHERE holder IN group)) // if $all
WITH owner, t, d
ORDER BY t.order
WITH owner, collect(t {.*}) AS found
RETURN owner.key AS key, size(found) AS total, found[owner.skip..owner.skip + owner.limit] AS page

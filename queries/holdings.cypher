// question: Who holds which task in which role? One row a task in reading order, its holders in parallel lists in printed order.
// parameters: $ids (strings) only these tasks
// parameters: $document (string) only tasks of this document: its id; $documents (strings) only of these: ids
// parameters: $documentKinds (strings) only of documents of these kinds
// parameters: $words (strings) words in lower case that all occur in the text or the heading
// parameters: $jurisdiction (string) only documents of this place
// parameters: $assigned (boolean) true: only tasks that a clause assigns, false: only others
// parameters: $dateFrom (date) first day of the document's date; $dateTo (date) its last day
// parameters: $deadlineFrom (date) first day of a deadline; $deadlineTo (date) its last day; $deadlineBasis (string) stated or inferred: count such deadlines only
// parameters: $roles (strings) count these roles only; $kinds (strings) count bodies of these kinds only
// parameters: $any (strings) at least one of these bodies is responsible: ids; $none (strings) none of these is
// parameters: $all (rows) lists of ids: of each list at least one body is responsible
// parameters: $around (strings) only tasks that one of these bodies holds: ids
// columns: task, document, date, path, agencies, roles, clauses
// example: {}
// example: {"around": ["beijing-caizhengju"], "roles": ["lead", "responsible"]}
// ordered
MATCH (t:Task)
MATCH (d:Document {id: t.document})
WHERE ($ids IS NULL OR t.id IN $ids)
  AND ($document IS NULL OR t.document = $document)
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($documentKinds IS NULL OR d.kind IN $documentKinds)
  AND ($words IS NULL OR ALL(word IN $words WHERE toLower(t.text) CONTAINS word OR toLower(t.heading) CONTAINS word))
  AND ($jurisdiction IS NULL OR d.jurisdiction = $jurisdiction)
  AND ($assigned IS NULL OR t.assigned = $assigned)
  AND ($dateFrom IS NULL OR d.date >= date($dateFrom))
  AND ($dateTo IS NULL OR d.date <= date($dateTo))
  AND (($deadlineFrom IS NULL AND $deadlineTo IS NULL AND $deadlineBasis IS NULL)
    OR ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> ''
      AND ($deadlineBasis IS NULL OR t.deadlineBases[i] = $deadlineBasis)
      AND ($deadlineFrom IS NULL OR t.deadlineDates[i] >= toString($deadlineFrom))
      AND ($deadlineTo IS NULL OR t.deadlineDates[i] <= toString($deadlineTo))))
OPTIONAL MATCH (a:Agency)-[r:RESPONSIBLE_FOR]->(t)
WHERE ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds)
WITH t, d, a, r
ORDER BY r.clause, r.ordinal
WITH t, d, collect(a.id) AS holders, collect(r.role) AS roles, collect(r.clause) AS clauses
WHERE size(holders) > 0
  AND ($any IS NULL OR ANY(holder IN holders WHERE holder IN $any))
  AND ($none IS NULL OR NONE(holder IN holders WHERE holder IN $none))
  AND ($all IS NULL OR ALL(group IN $all WHERE ANY(holder IN holders WHERE holder IN group)))
  AND ($around IS NULL OR ANY(holder IN holders WHERE holder IN $around))
RETURN t.id AS task, t.document AS document, d.date AS date, t.path AS path, holders AS agencies, roles, clauses
ORDER BY coalesce(toString(d.date), '') DESC, d.id, t.order

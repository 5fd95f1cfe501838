// question: What is due when? One row a deadline of a task.
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
// parameters: $from (date) first day on which the deadline falls; $to (date) last day; $undated (boolean) if given, phrases without a date too, at the end
// parameters: $afterDay (string) only behind the deadline of this day; $afterNewest (string) in the document with this newestFirst; $afterOrder (integer) of the task in this place; $afterPlace (integer) in this place of the task's
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: task, place, newest
// example: {"assigned": true, "from": "2022-01-01", "skip": 0, "limit": 30}
// example: {"undated": true, "any": ["beijing-caizhengju"], "from": "2030-01-01", "skip": 0, "limit": 30}
// example: {"from": "2019-06-01", "to": "2021-12-31", "skip": 1, "limit": 5}
// example: {"to": "2022-01-01", "skip": 0, "limit": 20}
// example: {"afterDay": "2022-06-30", "afterNewest": "7976-89 x", "afterOrder": 3, "afterPlace": 0, "skip": 0, "limit": 20}
// ordered
UNWIND $any AS one // if $any
MATCH (holder:Agency {id: one})-[held:RESPONSIBLE_FOR]->(t:Task) // if $any
WHERE ($roles IS NULL OR held.role IN $roles) AND ($kinds IS NULL OR holder.kind IN $kinds) // if $any
WITH DISTINCT t // if $any
UNWIND range(0, size($all) - 1) AS place // if $all
UNWIND $all[place] AS one // if $all
MATCH (holder:Agency {id: one})-[held:RESPONSIBLE_FOR]->(t:Task) // if $all
WHERE ($roles IS NULL OR held.role IN $roles) AND ($kinds IS NULL OR holder.kind IN $kinds) // if $all
WITH t, count(DISTINCT place) AS met // if $all
WHERE met = size($all) // if $all
WITH t // if $all
UNWIND $ids AS one // if $ids unless $any or $all
WITH DISTINCT one // if $ids unless $any or $all
MATCH (t:Task {id: one}) // if $ids unless $any or $all
MATCH (t:Task {document: $document}) // if $document unless $any or $all or $ids
CALL db.index.fulltext.queryNodes('task_text', $phrase) YIELD node AS t // if $phrase unless $any or $all or $ids or $document
CALL { // if $from unless $any or $all or $document or $ids or $phrase or $undated
  MATCH (t:Task) // if $from unless $any or $all or $document or $ids or $phrase or $undated
  WHERE t.deadline >= date($from) // if $from unless $any or $all or $document or $ids or $phrase or $undated
    AND t.deadline <= date(coalesce($to, '9999-12-31')) // if $from unless $any or $all or $document or $ids or $phrase or $undated
  RETURN t // if $from unless $any or $all or $document or $ids or $phrase or $undated
  UNION // if $from unless $any or $all or $document or $ids or $phrase or $undated
  MATCH (t:Task) // if $from unless $any or $all or $document or $ids or $phrase or $undated
  WHERE t.lastDeadline >= date($from) AND t.deadline < date($from) // if $from unless $any or $all or $document or $ids or $phrase or $undated
  RETURN t // if $from unless $any or $all or $document or $ids or $phrase or $undated
} // if $from unless $any or $all or $document or $ids or $phrase or $undated
MATCH (t:Task) // unless $from or $any or $all or $document or $ids or $phrase or $undated
MATCH (t:Task) // if $undated unless $any or $all or $document or $ids or $phrase
MATCH (d:Document {id: t.document})
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
  AND t.deadline IS NOT NULL // unless $undated
  AND t.deadline <= date($to) // if $to unless $undated
  AND (t.deadline >= date($from) OR t.lastDeadline >= date($from)) // if $from unless $undated
  AND t.deadline <= date($deadlineTo) // if $deadlineTo
  AND (t.deadline >= date($deadlineFrom) OR t.lastDeadline >= date($deadlineFrom)) // if $deadlineFrom
  AND ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> '' // if $deadlineFrom or $deadlineTo or $deadlineBasis
    AND t.deadlineBases[i] = $deadlineBasis // if $deadlineBasis
    AND t.deadlineDates[i] >= toString($deadlineFrom) // if $deadlineFrom
    AND t.deadlineDates[i] <= toString($deadlineTo) // if $deadlineTo
  ) // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND NOT EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $none AND ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $none
  AND EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $roles or $kinds unless $any or $all
UNWIND range(0, coalesce(size(t.deadlineDates), 0) - 1) AS place
WITH t, d, place, t.deadlineDates[place] AS day
WHERE ($deadlineBasis IS NULL OR t.deadlineBases[place] = $deadlineBasis)
  AND ((day = '' AND $undated IS NOT NULL)
    OR (day <> '' AND ($from IS NULL OR day >= toString($from)) AND ($to IS NULL OR day <= toString($to))))
WITH t, d, place, CASE WHEN day = '' THEN '9999-99-99' ELSE day END AS day
WHERE day > $afterDay OR (day = $afterDay AND (d.newestFirst > $afterNewest OR (d.newestFirst = $afterNewest // if $afterDay
  AND (t.order > $afterOrder OR (t.order = $afterOrder AND place > $afterPlace))))) // if $afterDay
RETURN t {.*} AS task, place, d.newestFirst AS newest
ORDER BY day, d.newestFirst, t.order, place
SKIP $skip LIMIT $limit

// question: Which tasks are there?
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
// parameters: $dated (boolean) if given, only tasks with a day, earliest first, otherwise as printed, newest document first
// parameters: $undated (boolean) if given, only tasks without a day
// parameters: $afterDay (date) only behind the task with this earliest day; $afterNewest (string) in the document with this newestFirst; $afterOrder (integer) in this place
// parameters: $backward (boolean) if given, from the end of the list on, and before the task that is named instead of behind it
// parameters: $skip (integer) how many to leave out, must be given; $limit (integer) how many at most, must be given
// columns: task, newest
// example: {"assigned": true, "skip": 0, "limit": 20}
// example: {"assigned": true, "roles": ["responsible"], "word": "数据", "dated": true, "skip": 2, "limit": 5}
// example: {"any": ["beijing-caizhengju"], "all": [["beijing-caizhengju"], ["beijing-kewei-zhongguancunguanweihui", "beijing-fazhanhegaigeweiyuanhui"]], "kinds": ["agency"], "skip": 0, "limit": 50}
// example: {"jurisdiction": "beijing", "dateFrom": "2020-01-01", "dateTo": "2024-12-31", "deadlineFrom": "2020-01-01", "deadlineTo": "2025-12-31", "skip": 0, "limit": 50}
// example: {"assigned": true, "none": ["beijing-caizhengju"], "documentKinds": ["方案"], "documents": ["jingzhengbanfa-2023-14-nm42"], "deadlineBasis": "stated", "skip": 0, "limit": 50}
// example: {"dated": true, "afterDay": "2022-06-30", "afterNewest": "7976-89 x", "afterOrder": 3, "skip": 0, "limit": 20}
// example: {"assigned": true, "afterNewest": "7976-89 x", "afterOrder": 3, "skip": 0, "limit": 20}
// example: {"assigned": true, "backward": true, "skip": 0, "limit": 5}
// example: {"dated": true, "backward": true, "afterDay": "2025-12-31", "afterNewest": "7976-89 x", "afterOrder": 3, "skip": 0, "limit": 20}
// example: {"jurisdiction": "beijing", "backward": true, "afterNewest": "7976-89 x", "afterOrder": 3, "skip": 0, "limit": 20}
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
MATCH (t:Task) // if $dated or $deadlineFrom or $deadlineTo or $deadlineBasis unless $any or $all or $ids or $document or $phrase
MATCH (d:Document {id: t.document}) // if $any or $all or $document or $ids or $phrase or $dated or $deadlineFrom or $deadlineTo or $deadlineBasis
MATCH (d:Document) // unless $any or $all or $document or $ids or $phrase or $dated or $deadlineFrom or $deadlineTo or $deadlineBasis
MATCH (t:Task {document: d.id}) // unless $any or $all or $document or $ids or $phrase or $dated or $deadlineFrom or $deadlineTo or $deadlineBasis
WHERE true
  AND d.newestFirst > '' // unless $any or $all or $document or $ids or $phrase or $dated or $deadlineFrom or $deadlineTo or $deadlineBasis
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
  AND t.deadline IS NOT NULL // if $dated or $deadlineFrom or $deadlineTo or $deadlineBasis
  AND t.deadline IS NULL // if $undated
  AND t.deadline <= date($deadlineTo) // if $deadlineTo
  AND (t.deadline >= date($deadlineFrom) OR t.lastDeadline >= date($deadlineFrom)) // if $deadlineFrom
  AND ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> '' // if $deadlineFrom or $deadlineTo or $deadlineBasis
    AND t.deadlineBases[i] = $deadlineBasis // if $deadlineBasis
    AND t.deadlineDates[i] >= toString($deadlineFrom) // if $deadlineFrom
    AND t.deadlineDates[i] <= toString($deadlineTo) // if $deadlineTo
  ) // if $deadlineFrom or $deadlineTo or $deadlineBasis
  AND t.deadline >= date($afterDay) // if $afterDay, turned by $backward
  AND (t.deadline > date($afterDay) OR d.newestFirst > $afterNewest OR (d.newestFirst = $afterNewest AND t.order > $afterOrder)) // if $afterDay, turned by $backward
  AND d.newestFirst >= $afterNewest // if $afterNewest unless $afterDay, turned by $backward
  AND (d.newestFirst > $afterNewest OR t.order > $afterOrder) // if $afterNewest unless $afterDay, turned by $backward
  AND NOT EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE a.id IN $none AND ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $none
  AND EXISTS { MATCH (t)<-[r:RESPONSIBLE_FOR]-(a:Agency) WHERE ($roles IS NULL OR r.role IN $roles) AND ($kinds IS NULL OR a.kind IN $kinds) } // if $roles or $kinds unless $any or $all
WITH t, d
ORDER BY t.deadline, d.newestFirst, t.order // if $dated, turned by $backward
ORDER BY d.jurisdiction, d.newestFirst, t.order // if $jurisdiction unless $dated, turned by $backward
ORDER BY d.newestFirst, t.order // unless $dated or $jurisdiction, turned by $backward
SKIP $skip LIMIT $limit
RETURN t AS task, d.newestFirst AS newest

// question: Which documents hold a task that is due in these days?
// parameters: $from (date) first day; $to (date) last day; $basis (string) stated or inferred: count such deadlines only
// columns: document
// example: {}
// example: {"from": "2024-01-01", "to": "2025-12-31", "basis": "stated"}
// ordered
MATCH (t:Task)
WHERE t.deadline IS NOT NULL
  AND t.deadline <= date($to) // if $to
  AND (t.deadline >= date($from) OR t.lastDeadline >= date($from)) // if $from
  AND ANY(i IN range(0, coalesce(size(t.deadlineDates), 0) - 1) WHERE t.deadlineDates[i] <> ''
    AND ($basis IS NULL OR t.deadlineBases[i] = $basis)
    AND ($from IS NULL OR t.deadlineDates[i] >= toString($from))
    AND ($to IS NULL OR t.deadlineDates[i] <= toString($to)))
RETURN DISTINCT t.document AS document
ORDER BY document

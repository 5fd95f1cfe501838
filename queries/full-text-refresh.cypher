// question: Does the full-text index hold all that was loaded? It answers when it does, since it follows in the background.
// parameters: $index (string) given where the store has full-text indexes
// columns: done
// example: {}
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh() // if $index
RETURN $index IS NOT NULL AS done

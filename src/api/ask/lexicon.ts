/** The words of the questions that are read, each with the tag under which the patterns of the intents know it. */

const WORDS = {
  Organ:
    'body bodies agency agencies department departments organ organs authority authorities bureau bureaus office offices unit units institution institutions organisation organisations organization organizations government governments',
  Task: 'task tasks duty duties item items responsibility responsibilities work job jobs assignment assignments obligation obligations project projects action actions',
  Share:
    'share shares shared sharing coown coowns coowned coowning coowner coowners coownership cooperate cooperates cooperating cooperation collaborate collaborates collaborating collaboration jointly joint together common partner partners colead coleads',
  Lead: 'lead leads leading led leader leaders head heads heading headed',
  Support: 'support supports supporting supported assist assists assisting assisted help helps helping',
  Bear: 'responsible accountable handle handles handling own owns owned owning hold holds held holding bear bears tasked assigned charged deal deals',
  Do: 'do does doing did done carry perform complete finish achieve deliver',
  Text: 'document documents text texts plan plans circular circulars notice notices policy policies regulation regulations opinion opinions decision decisions measures file files paper papers law laws rule rules',
  Issue:
    'issue issued issuing publish publishes published release releases released adopt adopted promulgate promulgated put enact enacted',
  Cite: 'cite cites cited citing refer refers referred mention mentions mentioned reference references referenced quote quotes quoted citation citations',
  Implement: 'implement implements implemented implementing implementation execute executes executed apply applies',
  Repeal:
    'repeal repeals repealed repealing void invalidate invalidates invalidated abolish abolishes abolished abrogate abrogates abrogated annul annuls annulled revoke revokes revoked replace replaces replaced',
  Amend:
    'amend amends amended amending change changes changed modify modifies modified revise revises revised amendment amendments revision revisions',
  Due: 'due deadline deadlines expire expires finished completed',
  Busy: 'busiest busy',
  Doubt:
    'uncertain unclear doubtful unreadable unresolved ambiguous problems oddities doubts doubt uncertainty uncertainties unsure',
  Network: 'network networks communities community centrality clusters cluster linked connected',
  Matrix: 'matrix matrices',
  Past: 'history predecessor predecessors successor successors succeed succeeded succeeds became become formerly previously renamed replaced merged reorganised reorganized origin origins lineage called',
  Count: 'statistics stats graph total totals overview size number numbers',
  Ask: 'show list give tell name find me us please can could you',
  Force: 'force valid effect effective validity binding',
  Path: 'path paths chain chains route routes connect connects connecting connection connections link links linking related relate relates steps distance apart',
  Time: 'timeline timelines year years yearly annual annually time evolve evolved evolution develop develops developed development trend trends',
  Compare:
    'compare compares compared comparing comparison differ differs different difference differences add adds added drop drops dropped keep keeps kept versus vs new handed passed same',
} as const;

/** For compromise: each word with its tag. */
export const LEXICON: Record<string, string> = {
  xbody: 'Body',
  xdocument: 'Paper',
  xdate: 'When',
  xtopic: 'Topic',
};
for (const [tag, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) LEXICON[word] = tag;
}

/** Words that add nothing to what is asked, and are not told as unread. */
export const SILENT =
  /^(?:a|an|the|of|to|in|on|for|with|by|at|from|and|or|is|are|was|were|be|been|it|its|they|their|them|there|this|that|these|those|which|what|who|whom|whose|when|where|how|many|much|all|any|some|each|every|other|others|do|does|did|must|should|shall|will|would|has|have|had|can|could|may|me|us|you|please|show|list|tell|give|find|name|as|also|so|far|still|currently|under|within|between|beijing|s|according|have|need|needs|supposed|role|roles|names|readings|concern|concerns|look|like|both|highest|way|up|out|about|say|know|i|we|want)$/;

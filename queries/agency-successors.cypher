// question: Which bodies took over from these?
// parameters: $ids (strings) ids
// columns: key, agency, date
// example: {"ids": ["beijing-caizhengju", "beijing-fazhanhegaigeweiyuanhui", "beijing-fazhanhegaigeweiyuanhui-gaojishuchu-jb4e", "beijing-gongshanghangzhengguanliju", "beijing-haidian-renminzhengfu", "beijing-shichangjianduguanliju", "collective-beijing-gequzhengfu"]}
// ordered
UNWIND $ids AS key
MATCH (:Agency {id: key})-[s:SUCCEEDED_BY]->(a:Agency)
RETURN key, a {.*} AS agency, s.date AS date
ORDER BY key, a.id

// question: Which bodies belong to these?
// parameters: $ids (strings) ids
// columns: key, agency
// example: {"ids": ["beijing-caizhengju", "beijing-fazhanhegaigeweiyuanhui", "beijing-fazhanhegaigeweiyuanhui-gaojishuchu-jb4e", "beijing-gongshanghangzhengguanliju", "beijing-haidian-renminzhengfu", "beijing-shichangjianduguanliju", "collective-beijing-gequzhengfu"]}
// ordered
UNWIND $ids AS key
MATCH (:Agency {id: key})<-[:PART_OF]-(a:Agency)
RETURN key, a {.*} AS agency
ORDER BY key, a.id

export const search = {
  title: (text: string) => `Search: ${text}`,
  bare: 'Search',
  hint: 'Type a body, a document number or words of a task, and press Enter. For instance 发展改革委, 营商环境, 新污染物.',
  none: (text: string) => `Nothing was found for “${text}”.`,
  noneAdvice: 'All words must occur. Try fewer or shorter ones; the texts are Chinese.',
  instead: 'Did you mean:',
  kinds: 'Kinds of results',
  all: 'All',
  agencies: 'Bodies',
  documents: 'Documents',
  tasks: 'Tasks',
  clauses: 'Clauses',
};

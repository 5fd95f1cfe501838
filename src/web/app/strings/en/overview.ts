import { many } from './numbers.js';

export const overview = {
  title: 'Who is responsible for what',
  lead: (documents: number, files: number) =>
    `Read from ${many(documents, 'document', 'documents')} in ${many(files, 'text', 'texts')}. Every statement leads back to the line that makes it.`,
  documents: 'documents',
  tasks: 'assigned tasks',
  clauses: 'responsibility clauses',
  agencies: 'responsible bodies',
  responsibilities: 'responsibilities',
  issues: 'things in doubt',
  cited: (count: number) => `${many(count, 'more document is', 'more documents are')} only cited`,
  ofTasks: (count: number) => `of ${many(count, 'outline item', 'outline items')}`,
  unresolved: (count: number) => `${many(count, 'name', 'names')} unresolved`,
  questions: 'Three questions to begin with',
  questionOwners: (body: string) => `With which bodies does ${body} share its tasks?`,
  questionMatrix: (title: string) => `Who does what in “${title}”?`,
  questionShared: (first: string, second: string) => `Which tasks do ${first} and ${second} share?`,
  top: 'Bodies with most tasks',
  allAgencies: 'All bodies',
  years: 'Documents by year',
  undated: 'undated',
  sources: 'Texts read',
  ownTexts: 'Read your own',
  empty: 'No text is loaded yet.',
  emptyAdvice: 'Load some: zeren load seeds/documents',
};

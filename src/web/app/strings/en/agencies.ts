import { many } from './numbers.js';

export const agencies = {
  title: 'Bodies',
  found: (count: number) => `${many(count, 'body', 'bodies')}.`,
  empty: 'No body fits.',
  emptyAdvice: 'Take a filter away.',
  text: 'Name',
  branch: 'Branch',
  level: 'Level',
  known: 'Known',
  knownAs: { resolved: 'known bodies', unresolved: 'by printed name only' },
  any: 'Any',
  order: 'Order',
  byTasks: 'Most tasks first',
  byName: 'By id',
  withoutTasks: 'also bodies without a task',
};

import { many } from './numbers.js';

export const tasks = {
  title: 'Tasks',
  lead: 'Items of the documents that a clause assigns.',
  found: (count: number) => `${many(count, 'task', 'tasks')}.`,
  empty: 'No task fits.',
  emptyAdvice: 'Take a filter away.',
  matrix: 'As a matrix',
  order: 'Order',
  orders: { reading: 'As printed', deadline: 'By deadline' },
  heldBy: 'Who',
};

import { many } from './numbers.js';

/** The list of documents. */
export const documents = {
  title: 'Words of the title',
  kind: 'Kind',
  year: 'Year',
  issuer: 'Issued by',
  order: 'Order',
  newest: 'Latest first',
  oldest: 'Earliest first',
  cited: 'also documents that are only cited',
  all: 'All',
  option: (name: string, count: number) => `${name} (${count.toLocaleString('en')})`,
  found: (count: number) => many(count, 'document', 'documents'),
  none: 'No document is like this.',
  clear: 'Show all documents',
};

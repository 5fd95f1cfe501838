/** Lists walked page by page: behind the last element shown, before the first, and by positions, must come the same. */
import { expect } from 'vitest';
import type { PageInfo } from '../src/api/connection.js';
import type { GraphStore } from '../src/store/store.js';
import { answer } from './corpus.js';

/** Name, the list with its filter, and what tells its elements apart. */
export const LISTS: readonly (readonly [string, string, string])[] = [
  ['tasks', 'tasks(filter: {},', 'id'],
  ['assigned tasks of a place', 'tasks(filter: { assigned: true, jurisdiction: "beijing" },', 'id'],
  ['tasks by their first day, then those without one', 'tasks(filter: {}, orderBy: DEADLINE,', 'id'],
  ['tasks with a word', 'tasks(filter: { text: "数据" },', 'id'],
  ['documents', 'documents(filter: {},', 'id'],
  ['documents, oldest first', 'documents(filter: { kinds: ["方案", "意见"] }, orderBy: OLDEST,', 'id'],
  ['clauses', 'clauses(', 'id'],
  ['bodies', 'agencies(', 'id'],
  ['bodies with most tasks', 'agencies(orderBy: TASKS,', 'id'],
  ['deadlines', 'deadlines(', 'task { id } deadline { text date source { startLine } }'],
  ['deadlines of some years, and without a date', 'deadlines(from: "2020-01-01", to: "2026-12-31", undated: true,', 'task { id } deadline { text date source { startLine } }'],
  ['issues', 'issues(', 'kind text file line'],
]; // biome-ignore format: one list a row

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: PageInfo;
}

const PAGE_INFO = 'pageInfo { hasNextPage endCursor hasPreviousPage startCursor }';

/** All elements of a list in pages of so many. @param from - what is asked for a next page, given the last one's cursor */
async function walk(store: GraphStore, list: string, fields: string, size: number, from: (cursor: string) => string) {
  const nodes: unknown[] = [];
  for (let after = ''; ; ) {
    const query = `{ list: ${list} first: ${size}${after}) { nodes { ${fields} } ${PAGE_INFO} } }`;
    const { nodes: found, pageInfo } = (await answer(store, query)).list as Page;
    nodes.push(...found);
    if (!pageInfo.hasNextPage) return nodes;
    after = `, after: "${from(pageInfo.endCursor ?? '')}"`;
  }
}

/** The same from the end on. */
async function walkBack(store: GraphStore, list: string, fields: string, size: number, to: (cursor: string) => string) {
  const nodes: unknown[] = [];
  for (let before = ''; ; ) {
    const query = `{ list: ${list} last: ${size}${before}) { nodes { ${fields} } ${PAGE_INFO} } }`;
    const { nodes: found, pageInfo } = (await answer(store, query)).list as Page;
    expect(pageInfo.hasNextPage).toBe(before !== '');
    nodes.unshift(...found);
    if (!pageInfo.hasPreviousPage) return nodes;
    before = `, before: "${to(pageInfo.startCursor ?? '')}"`;
  }
}

/** The cursor without what it says beside the position. */
function positionOf(cursor: string): string {
  const [position = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  return Buffer.from(position).toString('base64url');
}

/** Holds that a list has no gap and no overlap, wherever its pages end. @returns how many elements it has */
export async function expectPaged(store: GraphStore, list: string, fields: string): Promise<number> {
  const whole = await walk(store, list, fields, 1000, positionOf);
  const seventh = Math.ceil(whole.length / 7);
  expect(await walk(store, list, fields, seventh, (cursor) => cursor)).toEqual(whole);
  expect(await walkBack(store, list, fields, seventh, (cursor) => cursor)).toEqual(whole);
  expect(await walkBack(store, list, fields, 1000, positionOf)).toEqual(whole);
  return whole.length;
}

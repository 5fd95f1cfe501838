/** What is due when, held against the deadlines that the pipeline read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byDays } from '../src/api/windows.js';
import type { GraphStore, Parameters, Row } from '../src/store/store.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';

const seeds = readSeeds();
const dateOf = new Map(seeds.documents.map(({ id, date }) => [id, date ?? '']));
let store: GraphStore;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store?.close());

/** Every deadline of the seeds that is asked for, in the order that is promised. */
function expected(
  from: string,
  to: string,
  undated: boolean,
  keep = (task: (typeof seeds.tasks)[number]) => task.assigned,
) {
  const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
  return seeds.tasks
    .filter(keep)
    .flatMap((task) =>
      task.deadlines.map((deadline, place) => ({ task, deadline, place, day: deadline.date ?? '9999' })),
    )
    .filter(({ deadline: { date } }) => (date === null ? undated : date >= from && date <= to))
    .sort(
      (a, b) =>
        compare(a.day, b.day) ||
        compare(dateOf.get(b.task.document) ?? '', dateOf.get(a.task.document) ?? '') ||
        compare(a.task.document, b.task.document) ||
        compare(a.task.order, b.task.order) ||
        a.place - b.place,
    )
    .map(({ task, deadline: { text, date, basis } }) => [task.id, text, date, basis.toUpperCase()]);
}

interface Due {
  readonly task: { readonly id: string };
  readonly deadline: { readonly text: string; readonly date: string | null; readonly basis: string };
}

const FIELDS = 'totalCount nodes { task { id } deadline { text date basis } }';
const asked = async (args: string) => {
  const { deadlines } = await answer(store, `{ deadlines(first: 1000${args}) { ${FIELDS} } }`);
  const rows = deadlines.nodes.map(({ task, deadline: { text, date, basis } }: Due) => [task.id, text, date, basis]);
  expect(deadlines.totalCount).toBe(rows.length);
  return rows;
};

describe('deadlines', () => {
  it.each<[string, string, string, boolean]>([
    ['', '0000', '9999', false],
    [', undated: true', '0000', '9999', true],
    [', from: "2021-01-01", to: "2024-12-31"', '2021-01-01', '2024-12-31', false],
    [', from: "2024-01-01", undated: true', '2024-01-01', '9999', true],
  ])('are listed by date, in reading order on the same day: %s', async (args, from, to, undated) => {
    const rows = expected(from, to, undated);
    expect(rows.length).toBeGreaterThan(0);
    expect(await asked(args)).toEqual(rows);
    const all = expected(from, to, undated, () => true);
    expect(all.length).toBeGreaterThan(9);
    expect(await asked(`${args}, filter: { assigned: null }`)).toEqual(all);
  });

  it('heed the filter of tasks, and its basis for each of them', async () => {
    const holds = new Set(
      seeds.clauses.flatMap(({ taskId, parties }) =>
        parties.some(({ agencyId }) => agencyId === 'beijing-caizhengju') ? [taskId] : [],
      ),
    );
    const rows = expected('0000', '9999', true, ({ id }) => holds.has(id));
    expect(rows.length).toBeGreaterThan(0);
    expect(await asked(', undated: true, filter: { agencies: { any: ["市财政局"] } }')).toEqual(rows);
    const inferred = await asked(', filter: { deadlineBasis: INFERRED, assigned: null }');
    expect(inferred.length).toBeGreaterThan(0);
    expect(new Set(inferred.map(([, , , basis]: string[]) => basis))).toEqual(new Set(['INFERRED']));
  });

  it('lead to the words that say so and to the bodies that must', async () => {
    const query = `query ($n: Int!) { deadlines(first: $n) { nodes { deadline { text source { text startLine } }
      task { id responsibilities { mention } } responsibilities { mention } } } }`;
    const [few, many] = [await ask(store, query, { n: 2 }), await ask(store, query, { n: 30 })];
    expect(many.statements.length).toBe(few.statements.length);
    const squeeze = (text: string) => text.replace(/\s/g, '');
    expect(many.data.deadlines.nodes.length).toBeGreaterThan(4);
    for (const { deadline, task, responsibilities } of many.data.deadlines.nodes) {
      expect(squeeze(deadline.source.text)).toContain(squeeze(deadline.text));
      expect(responsibilities.length).toBeGreaterThan(0);
      expect(responsibilities).toEqual(task.responsibilities);
    }
  });
});

describe('of a large graph', () => {
  const days = ['2024-01-10', '2024-02-20', '2025-01-31', '2030-01-01', '2051-12-31'];
  const asked: Parameters[] = [];
  const run = async (parameters: Parameters): Promise<Row[]> => {
    asked.push(parameters);
    const { from, to, limit } = parameters;
    const within = days.filter((day) => day >= String(from ?? '') && day <= String(to ?? '9999'));
    return within.slice(0, Number(limit)).map((day) => ({ day }));
  };
  const from = '2024-01-01';
  const [near, further, far] = ['2024-03-01', '2025-02-04', '2032-03-19'];

  it.each<[string, Parameters, readonly (string | null)[], number]>([
    ['the days at hand suffice', { from, to: null, limit: 1 }, [near], 1],
    ['some more do', { from, to: null, limit: 3 }, [near, further], 3],
    ['all are wanted', { from, to: null, limit: 9 }, [near, further, far, null], 5],
    ['the last day is near', { from, to: '2024-02-01', limit: 9 }, ['2024-02-01'], 1],
    ['the last day is among them', { from, to: '2024-12-31', limit: 9 }, [near, '2024-12-31'], 2],
    ['there is no first day', { from: null, to: null, limit: 1 }, [null], 1],
    ['those without a day are wanted too', { from, to: null, undated: true, limit: 1 }, [null], 1],
    ['the calendar ends', { from: '9999-12-01', to: null, limit: 1 }, [null], 0],
  ])('looks at no more days than it needs: %s', async (_, parameters, ends, found) => {
    asked.length = 0;
    expect(await byDays(run, parameters)).toHaveLength(found);
    expect(asked.map(({ to }) => to ?? null)).toEqual(ends);
  });
});

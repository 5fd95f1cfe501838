/** What the API answers about the seeds, held against what the pipeline read from them, reckoned here another way. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../src/store/store.js';
import type { ClauseRecord, TaskRecord } from '../src/types.js';
import { answer, ask, readSeeds, seedStore } from './corpus.js';

const NDRC = '北京市发展和改革委员会';
const seeds = readSeeds();
let store: GraphStore;

beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store?.close());

const clausesOf = new Map<string, ClauseRecord[]>();
for (const clause of seeds.clauses) clausesOf.set(clause.taskId, [...(clausesOf.get(clause.taskId) ?? []), clause]);
const partiesOf = (task: TaskRecord) => (clausesOf.get(task.id) ?? []).flatMap((clause) => clause.parties);
const documentOf = new Map(seeds.documents.map((document) => [document.id, document]));
const idOf = (name: string) =>
  seeds.clauses.flatMap((clause) => clause.parties).find((party) => party.name === name)?.agencyId ?? '';

/** For each body the ids of the tasks that it holds. */
const holders = new Map<string, Set<string>>();
for (const clause of seeds.clauses) {
  for (const { agencyId } of clause.parties)
    holders.set(agencyId, (holders.get(agencyId) ?? new Set()).add(clause.taskId));
}

/** Reads all pages of a connection at the root. */
async function all(field: string, args: string, node: string): Promise<{ id: string }[]> {
  const nodes: { id: string }[] = [];
  for (let after = ''; ; ) {
    const query = `{ list: ${field}(first: 100${args}${after}) { nodes { ${node} } pageInfo { hasNextPage endCursor } } }`;
    const { list } = await answer(store, query);
    nodes.push(...list.nodes);
    if (!list.pageInfo.hasNextPage) return nodes;
    after = `, after: "${list.pageInfo.endCursor}"`;
  }
}

describe('evidence', () => {
  const source = 'source { file startLine endLine start end text }';

  it('gives for every clause the words that stand on its lines, and the same words in its document', async () => {
    const documents = await all(
      'documents',
      '',
      `id text source { start } clauses(first: 200) { totalCount nodes { id text ${source} } }`,
    );
    const found = documents.flatMap((document) => {
      const {
        text,
        source: begin,
        clauses,
      } = document as never as { text: string; source: { start: number }; clauses: { nodes: Record<string, never>[] } };
      return clauses.nodes.map((clause) => ({ clause, text, begin: begin.start }));
    });
    expect(found.map(({ clause }) => clause.id).sort()).toEqual(seeds.clauses.map(({ id }) => id).sort());
    for (const { clause, text, begin } of found) {
      const {
        file,
        startLine,
        endLine,
        start,
        end,
        text: words,
      } = clause.source as never as {
        file: string;
        startLine: number;
        endLine: number;
        start: number;
        end: number;
        text: string;
      };
      const lines = readFileSync(`seeds/documents/${file}`, 'utf8')
        .replace(/^\uFEFF/, '')
        .split('\n')
        .slice(startLine - 1, endLine);
      expect(words).not.toBe('');
      expect(lines.join('\n')).toContain(words);
      expect(text.slice(start - begin, end - begin)).toBe(words);
    }
  });

  it('leads from a task over its responsibilities to the clause that names the body', async () => {
    const tasks = await all(
      'tasks',
      ', filter: { document: "京政发〔2024〕14号" }',
      `id ${source} responsibilities { mention role clause { text } ${source} }`,
    );
    expect(tasks).toHaveLength(24);
    const squeeze = (text: string) => text.replace(/\s/g, '');
    for (const task of tasks as never as {
      id: string;
      source: { text: string };
      responsibilities: { mention: string; source: { text: string }; clause: { text: string } }[];
    }[]) {
      expect(task.source.text).not.toBe('');
      expect(task.responsibilities.length).toBeGreaterThan(0);
      for (const { mention, clause } of task.responsibilities) expect(squeeze(clause.text)).toContain(mention);
    }
  });
});

describe('responsibilities', () => {
  it('stand in printed order, each as its clause has it', async () => {
    const fields = 'agency { id } role roleBasis mention ordinal clause { id }';
    const tasks = (await all(
      'tasks',
      '',
      `id responsibilities { ${fields} } clauses { responsibilities { ${fields} } }`,
    )) as never as {
      id: string;
      responsibilities: object[];
      clauses: { responsibilities: object[] }[];
    }[];
    for (const task of tasks) {
      const clauses = [...(clausesOf.get(task.id) ?? [])].sort((x, y) => x.at.start - y.at.start);
      const expected = clauses.flatMap((clause) =>
        clause.parties.map(({ agencyId, role, roleBasis, text, ordinal }) => ({
          ...{
            agency: { id: agencyId },
            role: role.toUpperCase(),
            roleBasis: roleBasis.toUpperCase(),
            mention: text,
            ordinal,
          },
          clause: { id: clause.id },
        })),
      );
      expect(task.responsibilities).toEqual(expected);
      expect(task.clauses.flatMap((clause) => clause.responsibilities)).toEqual(expected);
    }
  });
});

describe('agency', () => {
  it.each(['北京市财政局', '市财政局', 'beijing-caizhengju', ' 北京市财政局 '])(
    'finds 北京市财政局 as "%s"',
    async (name) => {
      const { agency } = await answer(
        store,
        'query ($name: String) { agency(name: $name) { id name kind resolved } }',
        { name },
      );
      expect(agency).toEqual({ id: 'beijing-caizhengju', name: '北京市财政局', kind: 'AGENCY', resolved: true });
    },
  );

  it('counts its tasks by role as the clauses have them', async () => {
    for (const [id, tasks] of holders) {
      const { agency } = await answer(
        store,
        'query ($id: ID) { agency(id: $id) { taskCounts { lead support responsible total } tasks(first: 1000) { totalCount nodes { id } } } }',
        { id },
      );
      const held = seeds.tasks.filter((task) => tasks.has(task.id));
      const inRole = (role: string) =>
        held.filter((task) => partiesOf(task).some((party) => party.agencyId === id && party.role === role)).length;
      expect(agency.taskCounts).toEqual({
        lead: inRole('lead'),
        support: inRole('support'),
        responsible: inRole('responsible'),
        total: tasks.size,
      });
      expect(agency.tasks.totalCount).toBe(tasks.size);
      expect(agency.tasks.nodes.map((task: { id: string }) => task.id).sort()).toEqual([...tasks].sort());
    }
  });

  it('joins a body with those that it took over from, and marks what follows as inferred', async () => {
    const query = `query ($filter: TaskFilter) { agency(name: "北京市经济和信息化局") { id predecessors { agency { id } date }
      responsibilities(filter: $filter, first: 1000) { totalCount nodes { agency { id } basis via { rule agency { id } } } } } }`;
    const stated = (await answer(store, query)).agency;
    const joined = (await answer(store, query, { filter: { lineage: true } })).agency;
    const earlier = stated.predecessors.map((one: { agency: { id: string } }) => one.agency.id);
    expect(earlier).toContain('beijing-jingjihexinxihuaweiyuanhui');
    type Node = { agency: { id: string }; basis: string; via: { rule: string; agency: { id: string } } | null };
    const inferred = joined.responsibilities.nodes.filter((node: Node) => node.basis === 'INFERRED') as Node[];
    expect(stated.responsibilities.nodes.every((node: Node) => node.basis === 'STATED' && node.via === null)).toBe(
      true,
    );
    expect(joined.responsibilities.totalCount).toBe(stated.responsibilities.totalCount + inferred.length);
    expect(inferred.length).toBeGreaterThan(0);
    for (const node of inferred) {
      expect(node.agency.id).toBe(stated.id);
      expect(node.via?.rule).toBe('LINEAGE');
      expect(earlier).toContain(node.via?.agency.id);
    }
  });
});

describe('co-ownership', () => {
  it('answers which bodies co-own the most tasks with 发展改革委, in which documents, with the lines', async () => {
    const query = readFileSync('queries/examples/co-owners-of-a-body.graphql', 'utf8');
    const { agency } = await answer(store, query, { name: NDRC, first: 1000 });
    const own = holders.get(idOf(NDRC)) ?? new Set();
    const expected = [...holders]
      .filter(([id]) => id !== idOf(NDRC))
      .map(([id, tasks]) => ({ id, shared: [...tasks].filter((task) => own.has(task)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((x, y) => y.shared - x.shared || (x.id < y.id ? -1 : 1));
    type Node = {
      agency: { id: string; name: string };
      shared: number;
      documents: { tasks: number }[];
      tasks: { clauses: { text: string; source: { file: string; startLine: number } }[] }[];
    };
    const nodes = agency.coOwners.nodes as Node[];
    expect(nodes.map((node) => ({ id: node.agency.id, shared: node.shared }))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
    for (const node of nodes) {
      expect(node.documents.reduce((sum, { tasks }) => sum + tasks, 0)).toBe(node.shared);
      expect(node.tasks).toHaveLength(Math.min(3, node.shared));
      for (const task of node.tasks) expect(task.clauses[0]?.source.startLine).toBeGreaterThan(0);
    }
  });

  it('gives the same pairs as the bodies themselves, and the tasks of each', async () => {
    const pairs = (await all(
      'coOwnership',
      ', minShared: 2',
      'first { id } second { id } shared weight tasks(first: 1000) { id } documents { tasks }',
    )) as never as {
      first: { id: string };
      second: { id: string };
      shared: number;
      weight: number;
      tasks: { id: string }[];
    }[];
    const bodies = [...holders.keys()].sort();
    const expected = bodies
      .flatMap((a, i) =>
        bodies
          .slice(i + 1)
          .map((b) => [a, b, [...(holders.get(a) ?? [])].filter((task) => holders.get(b)?.has(task)).sort()] as const),
      )
      .filter(([, , tasks]) => tasks.length >= 2);
    expect(pairs.map((pair) => [pair.first.id, pair.second.id, pair.tasks.map(({ id }) => id).sort()]).sort()).toEqual(
      expected.map((pair) => [...pair]).sort(),
    );
    for (const pair of pairs) expect([pair.shared, pair.weight]).toEqual([pair.tasks.length, pair.tasks.length]);
    expect(pairs.map((pair) => pair.shared)).toEqual(pairs.map((pair) => pair.shared).sort((x, y) => y - x));
  });

  it('finds the tasks that two bodies share', async () => {
    const names = ['市财政局', NDRC];
    const { sharedTasks } = await answer(
      store,
      'query ($agencies: [String!]!) { sharedTasks(agencies: $agencies, first: 1000) { totalCount nodes { id } } }',
      { agencies: names },
    );
    const expected = [...(holders.get('beijing-caizhengju') ?? [])].filter((task) =>
      holders.get(idOf(NDRC))?.has(task),
    );
    expect(sharedTasks.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected.sort());
    expect(sharedTasks.totalCount).toBe(expected.length);
  });

  it('draws the network that the pairs make', async () => {
    const { agencyNetwork } = await answer(
      store,
      '{ agencyNetwork(minShared: 3) { counted { agencies minShared } nodes { agency { id } tasks degree community } links { source target shared } } }',
    );
    expect(
      agencyNetwork.nodes.map((node: { agency: { id: string }; tasks: number }) => [node.agency.id, node.tasks]),
    ).toEqual(
      [...holders].map(([id, tasks]) => [id, tasks.size]).sort((x, y) => ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1)),
    );
    for (const { source, target, shared } of agencyNetwork.links) {
      expect([...(holders.get(source) ?? [])].filter((task) => holders.get(target)?.has(task))).toHaveLength(shared);
      expect(shared).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('matrix', () => {
  it('has for each clause party of a document its cell', async () => {
    const filter = { document: '京政办发〔2023〕14号' };
    const query = `query ($filter: TaskFilter) { responsibilityMatrix(filter: $filter) { filled columns { agency { id } totals { total } }
      rows { task { id } cells { column agencyId roles clauseIds } } groups { firstRow rowCount document { number } } } }`;
    const { responsibilityMatrix: found } = await answer(store, query, { filter });
    const document = seeds.documents.find(({ number }) => number === filter.document);
    const expected = new Set(
      seeds.clauses
        .filter((clause) => clause.document === document?.id)
        .flatMap((clause) =>
          clause.parties.map((party) => `${clause.taskId} ${party.agencyId} ${party.role} ${clause.id}`),
        ),
    );
    const cells = new Set<string>();
    for (const row of found.rows) {
      for (const { column, agencyId, roles, clauseIds } of row.cells) {
        expect(found.columns[column].agency.id).toBe(agencyId);
        for (const role of roles)
          for (const clause of clauseIds) cells.add(`${row.task.id} ${agencyId} ${role.toLowerCase()} ${clause}`);
      }
    }
    for (const cell of expected) expect(cells).toContain(cell);
    expect(found.filled).toBe(
      found.columns.reduce((sum: number, column: { totals: { total: number } }) => sum + column.totals.total, 0),
    );
    expect(found.groups.reduce((sum: number, group: { rowCount: number }) => sum + group.rowCount, 0)).toBe(
      found.rows.length,
    );
  });
});

describe('filters', () => {
  const words = (task: TaskRecord, ...of: string[]) =>
    of.every((word) => `${task.text}\n${task.heading}`.toLowerCase().includes(word));
  const dated = (task: TaskRecord, from: string, to: string) => {
    const date = documentOf.get(task.document)?.date;
    return date != null && date >= from && date <= to;
  };
  const has = (task: TaskRecord, test: (party: ReturnType<typeof partiesOf>[number]) => boolean) =>
    partiesOf(task).some(test);
  const CAIZHENG = 'beijing-caizhengju';
  const JOINT = '北京市科学技术委员会、中关村科技园区管理委员会';
  const KEWEI = idOf(JOINT);
  const due = (task: TaskRecord, test: (deadline: TaskRecord['deadlines'][number]) => boolean) =>
    task.deadlines.some((deadline) => deadline.date !== null && test(deadline));
  const heldIn = new Map<string, Set<string>>();
  for (const { document, parties } of seeds.clauses)
    for (const { agencyId } of parties) heldIn.set(document, (heldIn.get(document) ?? new Set()).add(agencyId));

  it.each<[string, (task: TaskRecord) => boolean]>([
    ['{}', (task) => task.assigned],
    ['{ assigned: false }', (task) => !task.assigned],
    ['{ assigned: null }', () => true],
    ['{ text: "数据" }', (task) => task.assigned && words(task, '数据')],
    ['{ text: "数据  开放" , assigned: null }', (task) => words(task, '数据', '开放')],
    [
      '{ document: "京经信发[2022]46号" }',
      (task) => task.assigned && documentOf.get(task.document)?.number === '京经信发〔2022〕46号',
    ],
    ['{ roles: [LEAD] }', (task) => has(task, ({ role }) => role === 'lead')],
    ['{ roles: [LEAD, SUPPORT] }', (task) => has(task, ({ role }) => role !== 'responsible')],
    ['{ kinds: [COLLECTIVE] }', (task) => has(task, ({ kind }) => kind === 'collective')],
    ['{ documentDate: { from: "2024-01-01" } }', (task) => task.assigned && dated(task, '2024-01-01', '9999')],
    [
      '{ documentDate: { from: "2022-01-01", to: "2022-12-31" } }',
      (task) => task.assigned && dated(task, '2022-01-01', '2022-12-31'),
    ],
    [
      '{ deadline: { from: "2023-01-01", to: "2023-12-31" }, assigned: null }',
      (task) => task.deadlines.some(({ date }) => date?.startsWith('2023')),
    ],
    [
      '{ jurisdiction: "beijing" }',
      (task) => task.assigned && documentOf.get(task.document)?.jurisdiction === 'beijing',
    ],
    ['{ agencies: { any: ["市财政局"] } }', (task) => has(task, ({ agencyId }) => agencyId === CAIZHENG)],
    [
      `{ agencies: { any: ["市财政局", "${NDRC}"] } }`,
      (task) => has(task, ({ agencyId }) => [CAIZHENG, idOf(NDRC)].includes(agencyId)),
    ],
    [
      `{ agencies: { all: ["市财政局", "${NDRC}"] }, text: "资金" }`,
      (task) =>
        words(task, '资金') && [CAIZHENG, idOf(NDRC)].every((id) => has(task, ({ agencyId }) => agencyId === id)),
    ],
    [
      '{ agencies: { any: ["北京市生态环境局"] }, roles: [LEAD] }',
      (task) => has(task, ({ name, role }) => name === '北京市生态环境局' && role === 'lead'),
    ],
    [
      '{ agencies: { any: ["北京市生态环境局"], none: ["市财政局"] }, documentKinds: ["方案"] }',
      (task) =>
        has(task, ({ name }) => name === '北京市生态环境局') &&
        !has(task, ({ agencyId }) => agencyId === CAIZHENG) &&
        documentOf.get(task.document)?.kind === '方案',
    ],
    [
      '{ issuer: "市经济和信息化局", assigned: null }',
      (task) =>
        documentOf.get(task.document)?.issuers.some(({ agencyId }) => agencyId === 'beijing-jingjihexinxihuaju') ??
        false,
    ],
    ['{ deadlineBasis: INFERRED, assigned: null }', (task) => due(task, ({ basis }) => basis === 'inferred')],
    [
      '{ deadlineBasis: STATED, deadline: { to: "2022-12-31" } }',
      (task) => task.assigned && due(task, ({ basis, date }) => basis === 'stated' && (date ?? '9999') <= '2022-12-31'),
    ],
  ])('tasks(filter: %s)', async (filter, keep) => {
    const expected = seeds.tasks.filter(keep).map(({ id }) => id);
    expect(expected.length, 'a filter that finds nothing shows nothing').toBeGreaterThan(0);
    expect((await all('tasks', `, filter: ${filter}`, 'id')).map(({ id }) => id).sort()).toEqual(expected.sort());
    expect((await answer(store, `{ tasks(filter: ${filter}) { totalCount } }`)).tasks.totalCount).toBe(expected.length);
  });

  it('opens collectives into their members', async () => {
    const filter = '{ agencies: { any: ["北京市海淀区人民政府"] }, expandCollectives: true }';
    const found = (await all('tasks', `, filter: ${filter}`, 'id')).map(({ id }) => id);
    const expected = seeds.tasks.filter((task) =>
      has(
        task,
        ({ agencyId, name }) => agencyId === 'collective-beijing-gequzhengfu' || name === '北京市海淀区人民政府',
      ),
    );
    expect(found.sort()).toEqual(expected.map(({ id }) => id).sort());
    const { task } = await answer(
      store,
      `{ task(id: "${found[0]}") { responsibilities(expandCollectives: true) { basis mention agency { name } via { rule agency { id } } } } }`,
    );
    expect(task.responsibilities).toContainEqual({
      ...{ basis: 'INFERRED', agency: { name: '北京市海淀区人民政府' } },
      ...{ mention: expect.any(String), via: { rule: 'COLLECTIVE', agency: { id: 'collective-beijing-gequzhengfu' } } },
    });
  });

  it('orders by deadline, tasks without one last', async () => {
    const { tasks } = await answer(
      store,
      '{ tasks(filter: { assigned: null }, orderBy: DEADLINE, first: 60) { nodes { deadlines { date } } } }',
    );
    const first = tasks.nodes.map(
      (task: { deadlines: { date: string | null }[] }) =>
        task.deadlines.map(({ date }) => date ?? '9999').sort()[0] ?? '9999',
    );
    expect(first).toEqual([...first].sort());
    expect(first[0]).not.toBe('9999');
  });

  it.each([
    ['NEWEST', (x: string, y: string) => (x < y ? 1 : x > y ? -1 : 0)],
    ['OLDEST', (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0)],
  ])('orders documents by date, %s first and undated last', async (order, compare) => {
    const { documents } = await answer(store, `{ documents(orderBy: ${order}, first: 1000) { nodes { date } } }`);
    const dates = documents.nodes.map(({ date }: { date: string | null }) => date);
    const dated = dates.filter((date: string | null) => date !== null);
    expect(dated.length).toBeGreaterThan(10);
    expect(dates).toEqual([...dated.sort(compare), ...dates.filter((date: string | null) => date === null)]);
  });

  it('orders bodies by id or by the number of their tasks', async () => {
    const { byId, byTasks } = await answer(
      store,
      '{ byId: agencies(first: 1000) { nodes { id } } byTasks: agencies(orderBy: TASKS, first: 1000) { nodes { id taskCounts { total } } } }',
    );
    const ids = byId.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toEqual([...ids].sort());
    const counts = byTasks.nodes.map(({ id, taskCounts }: { id: string; taskCounts: { total: number } }) => [
      -taskCounts.total,
      id,
    ]);
    expect(counts).toEqual([...counts].sort(([m, x], [n, y]) => m - n || (x < y ? -1 : 1)));
    expect(counts[0][0]).toBeLessThan(-10);
  });

  it.each<[string, (document: (typeof seeds.documents)[number]) => boolean]>([
    ['{}', () => true],
    ['{ kinds: ["方案"] }', ({ kind }) => kind === '方案'],
    ['{ date: { from: "2023-01-01", to: "2023-12-31" } }', ({ date }) => date?.startsWith('2023') ?? false],
    [
      '{ text: "北京市 方案" }',
      ({ title, issuanceTitle }) =>
        ['北京市', '方案'].every((word) => title?.includes(word)) ||
        ['北京市', '方案'].every((word) => issuanceTitle?.includes(word)),
    ],
    ['{ file: "004_c755f766e012c378.txt" }', ({ at }) => at.file.startsWith('004')],
    [
      '{ issuer: "北京市经济和信息化局" }',
      ({ issuers }) => issuers.some(({ agencyId }) => agencyId === 'beijing-jingjihexinxihuaju'),
    ],
    [
      `{ agencies: { all: ["市财政局", "${JOINT}"] } }`,
      ({ id }) => [CAIZHENG, KEWEI].every((body) => heldIn.get(id)?.has(body)),
    ],
    [
      `{ agencies: { any: ["${JOINT}"], none: ["市财政局"] } }`,
      ({ id }) => (heldIn.get(id)?.has(KEWEI) && !heldIn.get(id)?.has(CAIZHENG)) ?? false,
    ],
    ['{ agencies: { none: ["市财政局"] } }', ({ id }) => !heldIn.get(id)?.has(CAIZHENG)],
    [
      '{ roles: [SUPPORT] }',
      ({ id }) =>
        seeds.clauses.some((one) => one.document === id && one.parties.some(({ role }) => role === 'support')),
    ],
    [
      '{ deadline: { from: "2025-01-01" }, deadlineBasis: STATED }',
      ({ id }) =>
        seeds.tasks.some(
          (task) =>
            task.document === id && due(task, ({ basis, date }) => basis === 'stated' && (date ?? '') >= '2025'),
        ),
    ],
  ])('documents(filter: %s)', async (filter, keep) => {
    const expected = seeds.documents.filter(keep).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect((await all('documents', `, filter: ${filter}`, 'id')).map(({ id }) => id).sort()).toEqual(expected.sort());
  });
});

describe('documents', () => {
  it('finds a document by its number in any brackets, with its issuers, citations and outline', async () => {
    const record = seeds.documents.find(({ number }) => number === '京政办发〔2023〕14号');
    const query = `{ document(number: "京政办发[2023]14号") { title date issuers { name agency { id } } cites { title number line }
      tasks(first: 1000) { totalCount nodes { id order level parent { id } children { id } } } citedBy { id } } }`;
    const { document } = await answer(store, query);
    expect(document).toMatchObject({
      title: '北京市新污染物治理工作方案',
      date: '2023-05-13',
      issuers: [{ name: '北京市人民政府办公厅', agency: { id: expect.any(String) } }],
    });
    expect(document.cites).toEqual(record?.cites.map(({ title, number, at }) => ({ title, number, line: at.line })));
    const tasks = seeds.tasks.filter((task) => task.document === record?.id).sort((x, y) => x.order - y.order);
    expect(document.tasks.nodes.map((task: { id: string }) => task.id)).toEqual(tasks.map(({ id }) => id));
    for (const task of document.tasks.nodes) {
      const own = tasks.find(({ id }) => id === task.id);
      expect(task.parent?.id ?? null).toBe(own?.parent ?? null);
      expect(task.children.map(({ id }: { id: string }) => id)).toEqual(
        tasks.filter(({ parent }) => parent === task.id).map(({ id }) => id),
      );
    }
  });

  it('leads from what is cited back to what cites it', async () => {
    const { documents } = await answer(
      store,
      '{ documents(filter: { inCorpus: false }, first: 5) { nodes { id inCorpus text source { file } citedBy { id cites { document { id } } } } } }',
    );
    for (const cited of documents.nodes) {
      expect(cited).toMatchObject({ inCorpus: false, text: null, source: null });
      expect(cited.citedBy.length).toBeGreaterThan(0);
      for (const citing of cited.citedBy)
        expect(citing.cites.map((cite: { document: { id: string } }) => cite.document.id)).toContain(cited.id);
    }
  });
});

describe('search', () => {
  it.each([
    ['财政局', 'AGENCY', '北京市财政局'],
    ['发展改革委', 'AGENCY', NDRC],
    ['新污染物', 'DOCUMENT', '北京市新污染物治理工作方案'],
    ['京政发〔2024〕14号', 'DOCUMENT', '北京市积极推动设备更新和消费品以旧换新行动方案'],
  ])('finds for %s first the %s %s', async (text, kind, name) => {
    const query =
      'query ($text: String!) { search(text: $text, first: 3) { nodes { kind excerpt marks { start end } item { ... on Agency { name } ... on Document { name: id title } } } } }';
    const [best] = (await answer(store, query.replace('name: id title', 'title'), { text })).search.nodes;
    expect(best).toMatchObject({ kind, item: kind === 'AGENCY' ? { name } : { title: name } });
    expect(
      best.marks.map(({ start, end }: { start: number; end: number }) => best.excerpt.slice(start, end)),
    ).toContain(text);
  });

  it('pages through all kinds together, best first, each once', async () => {
    const hits: { score: number; item: { id: string } }[] = [];
    const query =
      'query ($after: String) { search(text: "数据", first: 40, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { score item { __typename ... on Agency { id } ... on Document { id } ... on Task { id } ... on Clause { id } } } } }';
    for (let after: string | null = null; ; ) {
      const { search } = await answer(store, query, { after });
      hits.push(...search.nodes);
      after = search.pageInfo.endCursor;
      if (!search.pageInfo.hasNextPage) {
        expect(hits).toHaveLength(search.totalCount);
        break;
      }
    }
    expect(new Set(hits.map(({ item }) => item.id)).size).toBe(hits.length);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((x, y) => y - x));
  });
});

describe('numbers and doubts', () => {
  it('counts what was read', async () => {
    const { statistics } = await answer(
      store,
      '{ statistics { texts documents tasks assignedTasks clauses responsibilities responsibleAgencies issues documentsByYear { year count } responsibilitiesByRole { total } issuesByKind { name count } sources { file lines documents } } }',
    );
    const issues = seeds.texts.flatMap((text) => text.issues);
    expect(statistics).toMatchObject({
      ...{ texts: 5, documents: seeds.documents.length, tasks: seeds.tasks.length, clauses: seeds.clauses.length },
      assignedTasks: seeds.tasks.filter((task) => task.assigned).length,
      responsibilities: seeds.clauses.reduce((sum, clause) => sum + clause.parties.length, 0),
      ...{ responsibleAgencies: holders.size, issues: issues.length },
    });
    expect(statistics.responsibilitiesByRole.total).toBe(statistics.responsibilities);
    expect(statistics.documentsByYear.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
      statistics.documents,
    );
    expect(statistics.sources.map((one: { file: string; lines: number }) => [one.file, one.lines])).toEqual(
      seeds.texts.map(({ extraction: { source } }) => [source.file, source.lines]),
    );
  });

  it('gives the texts a page at a time', async () => {
    const page = async (given: string) =>
      (await answer(store, `{ statistics { sources(${given}) { file documents } } }`)).statistics.sources;
    const names = seeds.texts.map(({ extraction: { source } }) => source.file);
    const first = await page('first: 2');
    expect(first.map(({ file }: { file: string }) => file)).toEqual(names.slice(0, 2));
    const rest = await page(`first: 9, after: "${names[1]}"`);
    expect(rest.map(({ file }: { file: string }) => file)).toEqual(names.slice(2));
    expect(first[0].documents).toBe(seeds.texts[0]?.extraction.documents.length);
    expect(await page('first: 0')).toEqual([]);
    const { errors } = await ask(store, '{ statistics { sources(first: 1001) { file } } }');
    expect(errors[0]?.message).toContain('`first` must be from 0 to 1000');
  });

  it('lists what is uncertain, with its document and advice', async () => {
    const kind = seeds.texts.flatMap((text) => text.issues)[0]?.kind ?? '';
    const { issues } = await answer(
      store,
      `{ issues(kind: ${kind.toUpperCase().replaceAll('-', '_')}, first: 1000) { totalCount nodes { kind title advice file line document { id issues { line } } } } }`,
    );
    expect(issues.totalCount).toBe(
      seeds.texts.flatMap((text) => text.issues).filter((issue) => issue.kind === kind).length,
    );
    for (const issue of issues.nodes) {
      expect(issue.advice).not.toBe('');
      if (issue.document) expect(issue.document.issues.map(({ line }: { line: number }) => line)).toContain(issue.line);
    }
  });
});

describe('what is not there', () => {
  it.each([
    ['{ agency(id: "beijing-caizhengjv") { id } }', 'agency', 'id', 'beijing-caizhengju'],
    ['{ agency(name: "北京财政局") { id } }', 'agency', 'name', 'beijing-caizhengju'],
    ['{ document(number: "京政办发〔2024〕4号") { id } }', 'document', 'number', '京政办发〔2024〕14号'],
    ['{ task(id: "none") { id } }', 'task', 'id', undefined],
    ['{ clause(id: "none") { id } }', 'clause', 'id', undefined],
  ])('%s is null, with the reason and what comes nearest', async (query, field, argument, near) => {
    const { data, errors } = await ask(store, query);
    expect(data).toEqual({ [field]: null });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.path).toEqual([field]);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    if (near) expect(errors[0]?.extensions?.nearest).toContain(near);
    if (near) expect(errors[0]?.message).toContain(near);
  });

  it.each([
    ['{ agency { id } }', 'id', /exactly one of `id` and `name`/],
    ['{ agency(id: "a", name: "b") { id } }', 'name', /exactly one/],
    ['{ tasks(filter: { agencies: { any: ["市财证局"] } }) { totalCount } }', 'filter.agencies.any', /市财证局/],
    ['{ issues(file: "004_c755f766e012c387.txt") { totalCount } }', 'file', /Nearest: 004_c755f766e012c378.txt/],
    [
      '{ issues(document: "京政办发〔2023〕41号") { totalCount } }',
      'document',
      /No document has the id, number or title "京政办发〔2023〕41号"/,
    ],
    ['{ documents(filter: { file: "none" }) { totalCount } }', 'filter.file', /No text was loaded/],
    ['{ tasks(filter: { document: "x" }) { totalCount } }', 'filter.document', /No document/],
    ['{ sharedTasks(agencies: ["市财政局"]) { totalCount } }', 'agencies', /two bodies or more/],
    ['{ search(text: " ") { totalCount } }', 'text', /at least one word/],
    [
      `{ search(text: "${Array.from({ length: 21 }, (_, i) => `w${i}`).join(' ')}") { totalCount } }`,
      'text',
      /at most 20 values, not 21/,
    ],
    ['{ tasks(after: "YXQ6OTk5OTk5OTk5OTk5OTk=") { totalCount } }', 'after', /no cursor/],
    ['{ tasks(first: 1001) { totalCount } }', 'first', /from 0 to 1000/],
    ['{ tasks(first: -1) { totalCount } }', 'first', /from 0 to 1000/],
    ['{ tasks(first: 1, last: 1) { totalCount } }', 'last', /not both/],
    ['{ tasks(after: "nonsense") { totalCount } }', 'after', /no cursor/],
  ])('%s names the wrong argument', async (query, argument, message) => {
    const { errors } = await ask(store, query);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0]?.message).toMatch(message);
  });

  it('refuses lists that no page would ask for', async () => {
    const ids = Array.from({ length: 1001 }, (_, i) => `t${i}`);
    const { errors } = await ask(store, 'query ($ids: [ID!]) { tasks(filter: { ids: $ids }) { totalCount } }', { ids });
    expect(errors[0]?.message).toMatch(/at most 1000 values/);
    const names = await ask(
      store,
      'query ($any: [String!]) { tasks(filter: { agencies: { any: $any } }) { totalCount } }',
      { any: ids },
    );
    expect(names.errors[0]?.message).toMatch(/at most 100 values/);
  });

  it.each(['2024-13-01', '2024-02-30', '2024', 'yesterday'])('takes %s for no date', async (from) => {
    const { errors } = await ask(
      store,
      'query ($from: Date) { tasks(filter: { documentDate: { from: $from } }) { totalCount } }',
      { from },
    );
    expect(errors[0]?.message).toMatch(/YYYY-MM-DD/);
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

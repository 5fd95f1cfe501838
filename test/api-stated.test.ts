/** What is stated and what is inferred can be told apart in every answer. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../src/store/store.js';
import { answer, ask, seedStore } from './corpus.js';

let store: GraphStore;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store?.close());

type Edge = {
  basis: string;
  node: { responsibilities: { basis: string; agency: { name: string } }[] };
};

/** For each task of a filter what its edge says, beside whether a clause names the body. */
async function edges(filter: string, name: string): Promise<[string, boolean][]> {
  const query = `{ tasks(filter: ${filter}, first: 1000) {
    edges { basis node { responsibilities { basis agency { name } } } } } }`;
  const { tasks } = await answer(store, query);
  return tasks.edges.map(({ basis, node }: Edge) => [
    basis,
    node.responsibilities.some(({ agency }) => agency.name === name),
  ]);
}

describe('a task of a list', () => {
  it.each([
    ['国家金融监督管理总局北京监管局', 'lineage'],
    ['北京市密云区人民政府', 'expandCollectives'],
  ])('is there for %s by its own name or by %s', async (name, widening) => {
    const found = await edges(`{ agencies: { any: ["${name}"] }, ${widening}: true }`, name);
    expect(found.map(([basis]) => basis === 'STATED')).toEqual(found.map(([, named]) => named));
    expect([...new Set(found.map(([basis]) => basis))].sort()).toEqual(['INFERRED', 'STATED']);
  });

  it('is stated where nothing was widened, and for every body of `all`', async () => {
    const name = '国家金融监督管理总局北京监管局';
    const stated = await edges(`{ agencies: { all: ["${name}"] } }`, name);
    expect(stated.length).toBeGreaterThan(0);
    expect(stated.filter(([basis]) => basis !== 'STATED')).toEqual([]);
    const wide = await edges(`{ agencies: { all: ["${name}"] }, lineage: true }`, name);
    expect(wide.filter(([basis]) => basis === 'STATED')).toHaveLength(stated.length);
    expect(wide.length).toBeGreaterThan(stated.length);
  });

  it('says so in a body’s own tasks, in shared ones and among deadlines', async () => {
    const data = await answer(
      store,
      `{ agency(name: "北京市密云区人民政府") { tasks(filter: { expandCollectives: true }, first: 1000) { edges { basis } } }
        sharedTasks(agencies: ["市财政局", "北京市密云区人民政府"], filter: { expandCollectives: true }) { edges { basis } }
        deadlines(filter: { agencies: { any: ["国家金融监督管理总局北京监管局"] }, lineage: true }) { edges { basis } } }`,
    );
    const kinds = (list: { edges: { basis: string }[] }) => [...new Set(list.edges.map(({ basis }) => basis))].sort();
    expect(kinds(data.agency.tasks)).toEqual(['INFERRED', 'STATED']);
    expect(kinds(data.sharedTasks)).toEqual(['INFERRED']);
    expect(kinds(data.deadlines)).toEqual(['INFERRED']);
  });

  it('costs the store as much for many as for few', async () => {
    const query = `query ($first: Int!) { tasks(filter: { agencies: { any: ["市商务局"] }, lineage: true }, first: $first) { edges { basis } } }`;
    const few = await ask(store, query, { first: 2 });
    const many = await ask(store, query, { first: 50 });
    expect(many.data.tasks.edges.length).toBeGreaterThan(few.data.tasks.edges.length);
    expect(many.statements.length).toBeLessThanOrEqual(few.statements.length);
  });
});

describe('what two bodies share', () => {
  type Shared = { nodes: { shared: number; stated: number }[] };
  const all = (list: Shared, test: (one: Shared['nodes'][number]) => boolean) => list.nodes.every(test);

  it('is all stated where nothing was widened', async () => {
    const data = await answer(
      store,
      `{ coOwnership(per: DOCUMENT, first: 50) { nodes { shared stated } }
        agency(name: "市财政局") { coOwners(first: 50) { nodes { shared stated } } } }`,
    );
    expect(data.coOwnership.nodes).toHaveLength(50);
    expect(all(data.coOwnership, ({ shared, stated }) => shared === stated)).toBe(true);
    expect(all(data.agency.coOwners, ({ shared, stated }) => shared === stated)).toBe(true);
  });

  it('says how much of it clauses say themselves', async () => {
    const query = (widening: string) => `{ agency(name: "国家金融监督管理总局北京监管局") {
      coOwners(filter: { ${widening} }, first: 1000) { nodes { shared stated agency { id } } } } }`;
    type Node = { shared: number; stated: number; agency: { id: string } };
    const narrow: Node[] = (await answer(store, query(''))).agency.coOwners.nodes;
    const wide: Node[] = (await answer(store, query('lineage: true'))).agency.coOwners.nodes;
    expect(wide.some(({ shared, stated }) => stated < shared)).toBe(true);
    const said = new Map(wide.map(({ agency, stated }) => [agency.id, stated]));
    expect(narrow.map(({ agency }) => said.get(agency.id))).toEqual(narrow.map(({ shared }) => shared));
  });
});

describe('networks, paths and groups', () => {
  type Link = { source: string; target: string; shared: number; stated: number };
  const key = ({ source, target }: Link) => `${source} ${target}`;

  it.each(['CO_OWNERSHIP', 'LEAD_OTHERS'])(
    'tell of each link of %s how much clauses say themselves',
    async (relation) => {
      const { plain, wide } = await answer(
        store,
        `{ plain: agencyNetwork(relation: ${relation}) { nodes { agency { id } tasks stated } links { source target shared stated } }
        wide: agencyNetwork(relation: ${relation}, filter: { lineage: true, expandCollectives: true }) { nodes { agency { id } tasks stated } links { source target shared stated } } }`,
      );
      for (const one of plain.links) expect(one.stated).toBe(one.shared);
      for (const one of plain.nodes) expect(one.stated).toBe(one.tasks);
      const said = new Map((plain.links as Link[]).map((link) => [key(link), link.shared]));
      for (const link of wide.links as Link[]) {
        // Of bodies that are the last of their line, what is stated is what stands there without widening.
        if (said.has(key(link))) expect(link.stated).toBe(said.get(key(link)));
        else expect(link.stated).toBe(0);
      }
      expect((wide.links as Link[]).some(({ shared, stated }) => stated < shared)).toBe(true);
      const tasks = new Map(
        plain.nodes.map((node: { agency: { id: string }; tasks: number }) => [node.agency.id, node.tasks]),
      );
      for (const node of wide.nodes) expect(node.stated).toBe(tasks.get(node.agency.id) ?? 0);
    },
  );

  it('tell it of steps and of groups', async () => {
    const filter = 'filter: { expandCollectives: true }';
    const { path, coOwnershipGroups: groups } = await answer(
      store,
      `{ path(from: "北京市密云区人民政府", to: "市财政局", ${filter}) { paths { steps { shared stated } } }
        coOwnershipGroups(${filter}, minShared: 4, first: 100) { nodes { shared stated agencies { kind } } } }`,
    );
    expect(path.paths[0].steps.some((step: Link) => step.stated < step.shared)).toBe(true);
    expect(groups.nodes.some(({ shared, stated }: Link) => stated < shared)).toBe(true);
    expect(groups.nodes.some(({ shared, stated }: Link) => stated === shared)).toBe(true);
  });
});

describe('a day of a document', () => {
  it.each([
    ['京政发〔2024〕6号', 'effectiveDate', 'STATED'],
    ['京发改规〔2024〕3号', 'effectiveDate', 'INFERRED'],
    ['京发改规〔2024〕3号', 'validUntil', 'INFERRED'],
  ])('%s: %s is %s', async (number, field, basis) => {
    const query = `query ($number: String!) { document(number: $number) { ${field} evidence { ${field} { text basis } addressees { basis } } } }`;
    const { document } = await answer(store, query, { number });
    expect(document[field]).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(document.evidence[field].basis).toBe(basis);
    expect(document.evidence.addressees?.basis ?? 'STATED').toBe('STATED');
  });
});

it('a comparison says whether it joined lines', async () => {
  const query = `query ($lineage: Boolean!) { compareDocuments(from: "京政办发〔2023〕13号", to: "京政办发〔2024〕11号", lineage: $lineage) { lineage } }`;
  for (const lineage of [true, false])
    expect((await answer(store, query, { lineage })).compareDocuments.lineage).toBe(lineage);
});

describe('a cell of the matrix', () => {
  it('says whether the clauses state its roles, as they do themselves', async () => {
    const { responsibilityMatrix } = await answer(
      store,
      '{ responsibilityMatrix { rows { cells { agencyId roleBasis clauses { responsibilities { agency { id } role roleBasis } } } } } }',
    );
    type Cell = { agencyId: string; roleBasis: string; clauses: { responsibilities: Held[] }[] };
    type Held = { agency: { id: string }; role: string; roleBasis: string };
    const cells: Cell[] = responsibilityMatrix.rows.flatMap(({ cells }: { cells: Cell[] }) => cells);
    const inferred = cells.filter(({ roleBasis }) => roleBasis === 'INFERRED');
    expect(inferred.length).toBeGreaterThan(0);
    expect(inferred.length).toBeLessThan(cells.length / 10);
    for (const { agencyId, roleBasis, clauses } of cells) {
      const own = clauses
        .flatMap(({ responsibilities }) => responsibilities)
        .filter(({ agency }) => agency.id === agencyId);
      const roles = new Set(own.map(({ role }) => role));
      const stated = new Set(own.filter((one) => one.roleBasis === 'STATED').map(({ role }) => role));
      expect(roleBasis).toBe(roles.size === stated.size ? 'STATED' : 'INFERRED');
    }
  });
});

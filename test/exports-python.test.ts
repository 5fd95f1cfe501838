/** Files opened by the programs that researchers open them with: openpyxl, networkx, pandas. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMatrixArgs, readNetworkArgs } from '../src/exports/asked.js';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../src/exports/formats.js';
import { longRows } from '../src/exports/matrix-long.js';
import type { MatrixView, NetworkView, Renderer } from '../src/exports/view.js';
import { countedWords } from '../src/exports/view.js';
import { matrixView, networkView } from '../src/exports/views.js';
import { seedStore } from './corpus.js';
import { findPython, pythonJson } from './python.js';

const python = await findPython();
const DOCUMENT = '京政办发〔2023〕14号';
const folder = mkdtempSync(join(tmpdir(), 'zeren-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let plan: MatrixView;
let network: NetworkView;
let led: NetworkView;
beforeAll(async () => {
  const store = await seedStore();
  const given = (values: Record<string, string>) => (name: string) => (name in values ? [values[name] ?? ''] : []);
  plan = await matrixView(store, readMatrixArgs(given({ document: DOCUMENT })));
  network = await networkView(store, readNetworkArgs(given({ weight: 'jaccard', window: '2' })));
  led = await networkView(store, readNetworkArgs(given({ relation: 'lead-others' })));
  await store.close();
});

async function write<View>(name: string, renderer: Renderer<View> | undefined, view: View): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, (await renderer?.render(view)) ?? '');
  return path;
}
const ask = async (lines: string, ...args: string[]) => (python ? pythonJson(python, lines, ...args) : null);

describe.skipIf(python === null)('openpyxl', () => {
  const LINES = `
import json, sys, warnings, openpyxl
warnings.simplefilter('error')
book = openpyxl.load_workbook(sys.argv[1])
cells = lambda sheet: [[cell.value for cell in row] for row in sheet.iter_rows()]
print(json.dumps([{
  'name': sheet.title, 'rows': cells(sheet), 'frozen': sheet.freeze_panes, 'titles': sheet.print_title_rows,
  'wide': sheet.page_setup.fitToWidth, 'fits': sheet.sheet_properties.pageSetUpPr.fitToPage,
  'landscape': sheet.page_setup.orientation, 'filter': sheet.auto_filter.ref,
  'formulas': sum(cell.data_type == 'f' for row in sheet.iter_rows() for cell in row),
  'filled': sum(cell.fill.fgColor.rgb == 'FFD7E8F7' for row in sheet.iter_rows() for cell in row),
} for sheet in book]))`;
  type Sheet = { name: string; rows: (string | number | null)[][]; filled: number } & Record<string, unknown>;
  let sheets: Sheet[];
  beforeAll(async () => {
    sheets = (await ask(LINES, await write('m.xlsx', MATRIX_FORMATS.get('xlsx'), plan))) as Sheet[];
  });

  it('finds three sheets that are frozen and set up for printing, and no formula', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['责任矩阵 Matrix', '条款 Clauses', '说明 Counted']);
    expect(sheets.map(({ frozen }) => frozen)).toEqual(['B6', 'A2', 'A2']);
    expect(sheets.map(({ titles }) => titles)).toEqual(['$5:$5', '$1:$1', '$1:$1']);
    expect(sheets[1]?.filter).toBe(`A1:P${longRows(plan).length + 1}`);
    for (const { fits, landscape, wide, formulas } of sheets)
      expect([fits, landscape, wide, formulas]).toEqual([true, 'landscape', 1, 0]);
  });

  it('finds every letter of the matrix where it belongs, with its totals', () => {
    const rows = sheets[0]?.rows ?? [];
    const names = (rows[4] ?? []).slice(4);
    expect(names).toEqual(plan.matrix.columns.map(({ agency }) => plan.agencies.get(agency)?.name));
    for (const row of plan.matrix.rows) {
      const { heading } = plan.tasks.get(row.task) ?? { heading: '' };
      const found = rows.find((cells) => cells[0] === heading) ?? [];
      const letters = plan.matrix.columns.map((_, i) => found[i + 4] ?? '');
      const roles = row.cells.map((cell) => [
        cell.column,
        cell.roles.map((role) => role.charAt(0).toUpperCase()).join(''),
      ]);
      expect(Object.fromEntries(letters.flatMap((letter, i) => (letter === '' ? [] : [[i, letter]])))).toEqual(
        Object.fromEntries(roles),
      );
      expect(found[3]).toBe(row.totals.total);
    }
    const total = rows.find(([words]) => words === '合计 total');
    expect(total?.slice(3)).toEqual([
      plan.matrix.totals.total,
      ...plan.matrix.columns.map(({ totals }) => totals.total),
    ]);
    expect(sheets[0]?.filled).toBeGreaterThan(plan.matrix.totals.lead);
  });

  it('finds each cell’s clause with its lines, and what was counted', () => {
    const [head = [], ...rows] = sheets[1]?.rows ?? [];
    const at = (words: string) => head.findIndex((cell) => String(cell).endsWith(words));
    const found = rows.map((row) => [row[at('roles')], row[at('clause')], row[at('line')]]);
    expect(rows).toHaveLength(longRows(plan).length);
    expect(found).toContainEqual(['L', expect.stringContaining('市生态环境局牵头'), 450]);
    expect(sheets[2]?.rows.flat()).toContain(plan.matrix.counted.text);
    expect(sheets[2]?.rows.flat()).toContain(plan.provenance.text);
  });
});

describe.skipIf(python === null)('networkx', () => {
  const LINES = `
import json, sys, networkx as nx
graph = (nx.read_gexf if sys.argv[1].endswith('gexf') else nx.read_graphml)(sys.argv[1])
print(json.dumps({'directed': graph.is_directed(), 'graph': graph.graph.get('counted'),
  'nodes': dict(graph.nodes(data=True)), 'links': [[u, v, d] for u, v, d in graph.edges(data=True)]}))`;
  interface Read {
    readonly directed: boolean;
    readonly graph: string | null;
    readonly nodes: Record<string, Record<string, unknown>>;
    readonly links: [string, string, Record<string, unknown>][];
  }
  const read = async (format: string, view: NetworkView) =>
    (await ask(LINES, await write(`n.${format}`, NETWORK_FORMATS.get(format), view))) as Read;
  const ends = (links: readonly { source: string; target: string }[]) =>
    links.map(({ source, target }) => `${source} ${target}`).sort();

  it.each(['gexf', 'graphml'])('finds every body and link with its values in %s', async (format) => {
    const { nodes, links, directed } = await read(format, network);
    expect(directed).toBe(false);
    expect(Object.keys(nodes).sort()).toEqual(network.network.nodes.map(({ id }) => id).sort());
    for (const { id, tasks, strength, community } of network.network.nodes) {
      expect(nodes[id]).toMatchObject({ label: network.agencies.get(id)?.name, tasks, community });
      expect(nodes[id]?.strength).toBeCloseTo(strength, 10);
    }
    const weights = new Map(links.map(([u, v, data]) => [[u, v].sort().join(' '), data.weight]));
    expect(weights.size).toBe(network.network.links.length);
    for (const { source, target, weight } of network.network.links)
      expect(weights.get([source, target].sort().join(' '))).toBeCloseTo(weight, 10);
  });

  it.each(['gexf', 'graphml'])('keeps directions in %s', async (format) => {
    const { links, directed } = await read(format, led);
    expect(directed).toBe(true);
    expect(ends(links.map(([source, target]) => ({ source, target })))).toEqual(ends(led.network.links));
  });

  it('reads in GraphML what was counted, and in GEXF when a body was there', async () => {
    expect((await read('graphml', network)).graph).toBe(countedWords(network.network.counted, network.provenance));
    const { nodes } = await read('gexf', network);
    expect(Object.values(nodes)).toContainEqual(expect.objectContaining({ start: '2022-01-01', end: '2023-12-31' }));
  });
});

describe.skipIf(python === null)('pandas', () => {
  const LINES = `
import json, sys, pandas as pd
frame = pd.read_csv(sys.argv[1], keep_default_na=False)
print(json.dumps({'heads': list(frame.columns), 'types': {c: str(t) for c, t in frame.dtypes.items()},
  'rows': json.loads(frame.to_json(orient='records', force_ascii=False))}))`;
  type Read = { heads: string[]; types: Record<string, string>; rows: Record<string, unknown>[] };
  const read = async (path: string) => (await ask(LINES, path)) as Read;

  it('reads Gephi’s pair of tables, isolated bodies included', async () => {
    const nodes = await read(await write('n.nodes.csv', NETWORK_FORMATS.get('nodes.csv'), network));
    const edges = await read(await write('n.edges.csv', NETWORK_FORMATS.get('edges.csv'), network));
    expect(nodes.heads.slice(0, 2)).toEqual(['Id', 'Label']);
    expect(edges.heads.slice(0, 4)).toEqual(['Source', 'Target', 'Type', 'Weight']);
    expect(nodes.types).toMatchObject({ tasks: 'int64', strength: 'float64', resolved: 'bool' });
    expect(edges.types).toMatchObject({ Weight: 'float64', shared: 'int64' });
    expect(nodes.rows.map(({ Id }) => Id)).toEqual(network.network.nodes.map(({ id }) => id));
    expect(nodes.rows.some(({ degree }) => degree === 0)).toBe(
      network.network.nodes.some(({ degree }) => degree === 0),
    );
    expect(edges.rows).toHaveLength(network.network.links.length);
  });

  it('reads the matrix, long and wide, and counts the same', async () => {
    const long = await read(await write('m.long.csv', MATRIX_FORMATS.get('long.csv'), plan));
    const wide = await read(await write('m.csv', MATRIX_FORMATS.get('csv'), plan));
    const cells = new Set(long.rows.map(({ task_line, task, body }) => JSON.stringify([task_line, task, body])));
    expect(cells.size).toBe(plan.matrix.totals.total);
    expect(wide.rows.reduce((sum, { total }) => sum + Number(total), 0)).toBe(plan.matrix.totals.total);
  });
});

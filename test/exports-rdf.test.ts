/** The graph as JSON-LD: turned into RDF by a processor, and asked in SPARQL who leads which task, and where it says so. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildGraph } from '../src/graph/build.js';
import { openStore } from '../src/store/open.js';
import type { GraphStore } from '../src/store/store.js';
import { answer, seedStore } from './corpus.js';
import { graphFile } from './graph-files.js';
import { findPython, pythonJson } from './python.js';
import { sketch } from './records.js';

const python = await findPython();
const DOCUMENT = '京政办发〔2023〕14号';
const folder = mkdtempSync(join(tmpdir(), 'zeren-rdf-'));

const toRdf = (text: string) =>
  jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    safe: true,
    documentLoader: async (url) => {
      throw new Error(`${url} was asked for`);
    },
  });

let store: GraphStore;
let text: string;
let quads: Quad[];
beforeAll(async () => {
  store = await seedStore();
  text = await graphFile(store, 'json-ld');
  const lines = await toRdf(text);
  writeFileSync(join(folder, 'graph.nq'), lines);
  writeFileSync(join(folder, 'graph.jsonld'), text);
  quads = new Parser().parse(lines);
}, 120_000);
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const OA = 'http://www.w3.org/ns/oa#';
const objects = (subject: string, predicate: string) =>
  quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object);
const subjects = (predicate: string, object: string) =>
  quads
    .filter((quad) => quad.predicate.value === predicate && quad.object.value === object)
    .map((quad) => quad.subject.value);
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('as RDF', () => {
  it('has each kind of thing as often as the graph', async () => {
    const [{ documents, tasks, clauses } = {}] = await store.run('statistics');
    expect(subjects(RDF_TYPE, 'urn:zeren:term:Task')).toHaveLength(Number(tasks));
    expect(subjects(RDF_TYPE, 'urn:zeren:term:Clause')).toHaveLength(Number(clauses));
    expect(subjects(RDF_TYPE, 'http://www.w3.org/ns/org#Organization')).toHaveLength(
      (await store.run('graph-agency-ids')).length,
    );
    expect(subjects('urn:zeren:term:inCorpus', 'true')).toHaveLength(Number(documents));
    const edges = await store.run('digest-edges');
    const responsibilities = edges.filter(({ type }) => type === 'RESPONSIBLE_FOR');
    expect(new Set(subjects(RDF_TYPE, 'urn:zeren:term:Responsibility')).size).toBe(responsibilities.length);
    const changes = edges.filter(({ type }) => type === 'SUCCEEDED_BY');
    expect(subjects(RDF_TYPE, 'http://www.w3.org/ns/org#ChangeEvent')).toHaveLength(changes.length);
  });

  it('names a body in its languages, and its other names', () => {
    const id = 'urn:zeren:agency:beijing-shengtaihuanjingju';
    const label = 'http://www.w3.org/2004/02/skos/core#prefLabel';
    expect(objects(id, label).map(({ value, language }) => [value, language])).toContainEqual([
      '北京市生态环境局',
      'zh',
    ]);
    const others = objects(id, 'http://www.w3.org/2004/02/skos/core#altLabel').map(({ value }) => value);
    expect(others).toContain('市生态环境局');
    expect(others).not.toContain('北京市生态环境局');
  });

  it('quotes the words of every clause as they stand in the text, on their lines', async () => {
    const { clauses } = await answer(
      store,
      '{ clauses(first: 1000) { nodes { id source { file startLine endLine } } } }',
    );
    expect(clauses.nodes.length).toBeGreaterThan(300);
    const targets = new Map(
      quads
        .filter(({ predicate }) => predicate.value === `${OA}hasTarget`)
        .map((quad) => [quad.subject.value, quad.object.value]),
    );
    const bySubject = new Map<string, Quad[]>();
    for (const quad of quads) {
      const list = bySubject.get(quad.subject.value);
      if (list) list.push(quad);
      else bySubject.set(quad.subject.value, [quad]);
    }
    const of = (subject: string | undefined, predicate: string) =>
      (bySubject.get(subject ?? '') ?? [])
        .filter((quad) => quad.predicate.value === predicate)
        .map(({ object }) => object.value);
    for (const { id, source } of clauses.nodes) {
      const target = targets.get(`urn:zeren:clause:${encodeURIComponent(id)}`);
      expect([of(target, 'urn:zeren:term:file'), of(target, 'urn:zeren:term:line')]).toEqual([
        [source.file],
        [String(source.startLine)],
      ]);
      const [document] = of(target, `${OA}hasSource`);
      const [whole = ''] = of(document, 'https://schema.org/text');
      const selectors = of(target, `${OA}hasSelector`);
      const value = (name: string) => selectors.flatMap((selector) => of(selector, OA + name))[0] ?? '';
      const characters = [...whole];
      const [start, end] = [Number(value('start')), Number(value('end'))];
      expect(characters.slice(start, end).join('')).toBe(value('exact'));
      expect(characters.slice(0, start).join('').endsWith(value('prefix'))).toBe(true);
      expect(characters.slice(end).join('').startsWith(value('suffix'))).toBe(true);
      const lines = readFileSync(`seeds/documents/${source.file}`, 'utf8')
        .split('\n')
        .slice(source.startLine - 1, source.endLine);
      expect(lines.join('\n').replaceAll('\r', '')).toContain(value('exact').replaceAll('\r', ''));
    }
  });

  it('holds what JSON and IRIs stumble over', async () => {
    const odd = await openStore();
    const name = '甲 "1" <2> {3} \\|^`%41.txt';
    const { extraction, text: printed } = sketch({
      file: name,
      documents: [{ id: 'a 1', title: '甲"𠮷\u2028\\', cites: ['外法'], clauses: [['某<某>"办']] }],
      issues: ['One'],
    });
    await odd.load(buildGraph(extraction, printed));
    const parsed = new Parser().parse(await toRdf(await graphFile(odd, 'json-ld')));
    expect(parsed.map(({ object }) => object.value)).toEqual(
      expect.arrayContaining([name, '甲"𠮷\u2028\\', '某<某>"办']),
    );
    expect(parsed.map(({ subject }) => subject.value)).toContain(`urn:zeren:text:${encodeURIComponent(name)}`);
    await odd.close();
  });

  it('is an empty graph where there is nothing', async () => {
    const empty = await openStore();
    expect(await toRdf(await graphFile(empty, 'json-ld'))).toBe('');
    await empty.close();
  });
});

describe.skipIf(python === null)('rdflib', () => {
  const LINES = `
import json, sys, rdflib
graph = rdflib.Graph()
graph.parse(sys.argv[1], format=sys.argv[2])
rows = graph.query(open(sys.argv[3], encoding='utf-8').read())
print(json.dumps({'size': len(graph), 'rows': [[str(cell) for cell in row] for row in rows]}))`;
  const QUESTION = 'queries/examples/who-leads-which-task.rq';

  it.each([
    ['graph.nq', 'nt'],
    ['graph.jsonld', 'json-ld'],
  ])('answers from %s who leads which task, on which line, as GraphQL does', async (file, format) => {
    const { rows, size } = (await pythonJson(python ?? '', LINES, join(folder, file), format, QUESTION)) as {
      size: number;
      rows: string[][];
    };
    expect(size).toBe(
      new Set(quads.map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object]))).size,
    );
    const asked = `{ tasks(filter: { document: "${DOCUMENT}" }, first: 1000) { nodes {
      heading responsibilities { role agency { name } clause { text source { file startLine } } } } } }`;
    const { tasks } = await answer(store, asked);
    type Held = { role: string; agency: { name: string }; clause: { source: { file: string; startLine: number } } };
    const led = tasks.nodes.flatMap(({ heading, responsibilities }: { heading: string; responsibilities: Held[] }) =>
      responsibilities
        .filter(({ role }) => role === 'LEAD')
        .map(({ agency, clause }) => [agency.name, heading, clause.source.file, String(clause.source.startLine)]),
    );
    expect(led.length).toBeGreaterThan(2);
    expect(rows.map((row) => row.slice(0, 4)).sort()).toEqual(led.sort());
    expect(rows.every(([, , , , words]) => words?.includes('牵头'))).toBe(true);
  });
});

/**
 * Corpora as large as wanted, made by varying the graphs of real texts: each copy is of another place and year, with
 * numbers and dates of its own, and in some clauses other bodies of that place stand. The same copy is always the same.
 */
import type { CitationRow, EdgeRow, NodeRow, PropertyValue, TextGraph } from '../../src/graph/rows.js';
import { loadReference } from '../../src/reference.js';
import { copy } from './generate.js';

interface Place {
  readonly id: string;
  readonly name: string;
}

/** The place of the texts. */
const HOME = 'beijing';
/** How many years back the copies go, one after the other. */
const YEARS = 12;
/** Of so many responsibilities one goes to another body. */
const EXCHANGED = 5;

/** The texts as they are, then copies of them all, until there are `times` of each. */
export function* variedTexts(graphs: readonly TextGraph[], times: number): Generator<TextGraph> {
  yield* graphs;
  const places = provinces();
  for (let n = 1; n < times; n++) {
    const place = places[n % places.length];
    for (const graph of graphs) if (place) yield vary(graph, n, place);
  }
}

/** The same for printed texts: as they are, then copies of them all, each of another place and year. */
export function* variedTextsOf(texts: readonly string[], times: number): Generator<string> {
  yield* texts;
  const places = provinces();
  for (let n = 1; n < times; n++) {
    const place = places[n % places.length];
    for (const text of texts) if (place) yield varyText(text, n, place);
  }
}

/** Provinces and municipalities, by id. */
function provinces(): Place[] {
  return [...loadReference().places.byId.values()]
    .filter(({ level, id }) => level === 'province' && id !== HOME)
    .map(({ id, short }) => ({ id, name: short }))
    .sort((x, y) => (x.id < y.id ? -1 : 1));
}

function vary(graph: TextGraph, n: number, place: Place): TextGraph {
  const moved = copy(graph, String(n), `${n}-${graph.file}`);
  const body = (id: string) => (id.startsWith(`${HOME}-`) ? place.id + id.slice(HOME.length) : id);
  const bodies = [...new Set(graph.edges['responsible-for'].map((edge) => body(edge.from)))].sort();
  const exchange = (id: string, key: string): string => {
    const drawn = hash(`${n} ${key}`);
    return drawn % EXCHANGED === 0 ? (bodies[(drawn >>> 8) % bodies.length] ?? id) : id;
  };
  const words = (value: PropertyValue) => varyValue(value, n, place);
  const row = <Row extends NodeRow | EdgeRow>(one: Row): Row =>
    Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        key === 'id' || key === 'from' || key === 'to' ? value : words(value),
      ]),
    ) as Row;
  const agency = (one: NodeRow): NodeRow => ({ ...row(one), id: body(one.id) });
  const ends = (one: EdgeRow): EdgeRow => ({ ...row(one), from: body(one.from), to: body(one.to) });
  const nodes = Object.fromEntries(
    Object.entries(moved.nodes).map(([label, rows]) => [label, rows.map(label === 'Agency' ? agency : row)]),
  ) as unknown as TextGraph['nodes'];
  const edges = Object.fromEntries(Object.entries(moved.edges).map(([name, rows]) => [name, rows.map(ends)]));
  edges['responsible-for'] = (edges['responsible-for'] ?? []).map((one) => ({
    ...one,
    from: exchange(one.from, `${one.clause} ${one.ordinal}`),
  }));
  edges.names = (edges.names ?? []).map((one) => ({ ...one, to: exchange(one.to, `${one.from} ${one.ordinal}`) }));
  return {
    ...moved,
    file: `${n}-${graph.file}`,
    checksum: `${graph.checksum}-${n}`,
    content: `${graph.content}-${n}`,
    nodes,
    edges: edges as unknown as TextGraph['edges'],
    citations: moved.citations.map((one) => varyCitation(one, n, row)),
  };
}

/** A citation by number leads to the copy of what it cites; one by title alone as it did. */
function varyCitation(one: CitationRow, n: number, row: (of: EdgeRow) => EdgeRow): CitationRow {
  const numberKey = one.cited.numberKey === null ? null : varyNumber(one.cited.numberKey, n);
  const id = `${numberKey ?? ''}|${one.cited.titleKey}|${n}`;
  const { to: _, ...varied } = row({ ...one.row, to: '' });
  return { ...one, cited: { ...one.cited, id, numberKey }, row: { ...varied, key: id } as CitationRow['row'] };
}

function varyValue(value: PropertyValue, n: number, place: Place): PropertyValue {
  if (typeof value === 'string') return varyText(value, n, place);
  if (Array.isArray(value) && typeof value[0] === 'string')
    return (value as readonly string[]).map((one) => varyText(one, n, place));
  return value;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

function varyText(text: string, n: number, place: Place): string {
  if (text === HOME) return place.id;
  const day = DAY.exec(text);
  if (day) return `${Number(day[1]) - (n % YEARS)}-${day[2]}-${day[3] === '29' ? '28' : day[3]}`;
  return varyNumber(text.replaceAll('北京', place.name), n);
}

/** 京政办发〔2024〕12号 → 京政办发〔2021〕1203号 in the third copy. */
function varyNumber(text: string, n: number): string {
  return text.replace(/〔(\d{4})〕(\d+)号/g, (_, year: string, number: string) => {
    return `〔${Number(year) - (n % YEARS)}〕${number}${String(n).padStart(2, '0')}号`;
  });
}

/** FNV-1a, so that what is drawn for a responsibility is the same on every run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

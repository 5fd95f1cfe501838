/**
 * Bodies are shared: what the reference data says of one comes from the text loaded last, but the forms under which
 * texts print it are gathered from all texts that brought it (each keeps its own on the edge FROM).
 */
import { type Naming, nameOf, union } from '../graph/naming.js';
import type { NodeRow, TextGraph } from '../graph/rows.js';
import type { RunNamed } from './graph-store.js';
import type { Row } from './store.js';

export interface AgencyPlan {
  /** Bodies of the text, with all printed forms. */
  readonly rows: readonly NodeRow[];
  /** Bodies that the text no longer names, with the forms that remain. */
  readonly renamed: readonly {
    readonly id: string;
    readonly name: string | null;
    readonly mentions: readonly string[];
  }[];
  /** Bodies that the text no longer names: those that no other text brings go. */
  readonly left: readonly string[];
}

/** Reads what is needed to tell how bodies are named once the text has changed. Writes nothing. */
export async function planAgencies(
  run: RunNamed,
  runHeld: RunNamed,
  file: string,
  graph: TextGraph | null,
): Promise<AgencyPlan> {
  const agencies = graph?.nodes.Agency ?? [];
  const before = namings(await runHeld('load-held-agencies', { file }));
  const unnamed = new Set(agencies.filter((row) => row.source === 'text').map((row) => row.id));
  const after = namings(
    (graph?.edges['agency-from'] ?? []).map((row) => ({ ...row, id: row.from, known: !unnamed.has(row.from) })),
  );
  const state = namings(await run('load-agency-state', { ids: agencies.map((row) => row.id) }));
  const shrunk = new Set([...before.keys()].filter((id) => shrinks(all(before, id), all(after, id))));
  const elsewhere = namings(shrunk.size > 0 ? await run('load-mentions-elsewhere', { ids: [...shrunk], file }) : []);
  const left = [...before.keys()].filter((id) => !after.has(id));
  return {
    rows: agencies.map((row) => {
      const named = [...all(shrunk.has(row.id) ? elsewhere : state, row.id), ...all(after, row.id)];
      return { ...row, name: nameOf(named) ?? row.name ?? '', mentions: union(named) };
    }),
    renamed: left
      .filter((id) => elsewhere.has(id))
      .map((id) => ({ id, name: nameOf(all(elsewhere, id)), mentions: union(all(elsewhere, id)) })),
    left,
  };
}

type Namings = ReadonlyMap<string, readonly Naming[]>;

/** Rows {id, name, mentions, known} by id. */
function namings(rows: readonly Row[]): Namings {
  const found = new Map<string, Naming[]>();
  for (const { id, name, mentions, known } of rows) {
    const one = { name: known ? null : String(name), mentions: Array.isArray(mentions) ? mentions.map(String) : [] };
    found.set(String(id), [...(found.get(String(id)) ?? []), one]);
  }
  return found;
}

const all = (from: Namings, id: string): readonly Naming[] => from.get(id) ?? [];

/** Whether a form that the text printed before is one that it prints no longer. */
function shrinks(before: readonly Naming[], after: readonly Naming[]): boolean {
  const [old, now] = [union(before), new Set(union(after))];
  return after.length === 0 || nameOf(before) !== nameOf(after) || old.some((mention) => !now.has(mention));
}

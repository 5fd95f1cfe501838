/** Bodies, which texts share: what the last text says of each, under all names that all texts print. */
import { join } from 'node:path';
import type { BulkBody } from '../../exports/graph/bulk-text.js';
import { type Naming, nameOf, union } from '../../graph/naming.js';
import { Buckets } from './buckets.js';
import { linesIn } from './lines.js';
import { BODIES, type Part } from './parts.js';
import type { Named } from './recount.js';
import type { Tables } from './tables.js';

type Body = Omit<BulkBody, 'print'>;

/**
 * Writes the bodies of all parts and the edges among them.
 * @param folder for what lies on disk meanwhile
 * @param counted names of bodies that texts brought which are left out, as the other texts have them; none brings one with an empty list
 */
export async function settleBodies(
  parts: readonly Part[],
  tables: Tables,
  folder: string,
  counted: ReadonlyMap<string, readonly Named[]>,
): Promise<void> {
  const buckets = new Buckets<Body>(join(folder, 'bodies'));
  for (const { path } of parts) {
    for await (const line of linesIn(join(path, BODIES))) {
      const body = JSON.parse(line) as Body;
      buckets.add(body.row.id, body);
    }
  }
  for await (const bodies of buckets.each()) {
    for (const [id, all] of byId(bodies)) {
      const last = all.at(-1);
      const namings = counted.get(id)?.map((one) => asNaming(one, last)) ?? all.map(({ naming }) => naming);
      if (last && namings.length > 0) write(tables, last, namings);
    }
  }
}

const asNaming = ({ name, mentions }: Named, body: Body | undefined): Naming => ({
  name: body?.row.source === 'text' ? name : null,
  mentions,
});

function byId(bodies: readonly Body[]): [string, Body[]][] {
  const found = new Map<string, Body[]>();
  for (const body of bodies) {
    const list = found.get(body.row.id);
    if (list) list.push(body);
    else found.set(body.row.id, [body]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function write(tables: Tables, { row, bonds }: Body, namings: readonly Naming[]): void {
  tables.add({ label: 'Agency', row: { ...row, name: nameOf(namings) ?? row.name ?? '', mentions: union(namings) } });
  for (const { edge, row: bond } of bonds) tables.add({ edge, row: bond });
}

/** Tasks with those who hold them, written in one line each. */
import type { HeldTask } from '../src/analysis/holdings.js';
import type { Role } from '../src/types.js';

const ROLE: Readonly<Record<string, Role>> = { L: 'lead', S: 'support', R: 'responsible' };

/**
 * "t1 @d1 2024-01-05 > 一、总体要求: caizheng=L jiaowei=S" is a task, its document with its date (which may be left out),
 * the headings above it and who holds it.
 */
export function task(line: string): HeldTask {
  const [, id = '', document = '', date = '', path = '', holders = ''] =
    /^(\S+) @(\S+?)(?: ([\d-]{10}))?(?: > (.*?))?: ?(.*)$/.exec(line) ?? [];
  const holdings = holders
    .split(' ')
    .filter(Boolean)
    .flatMap((holder) => {
      const [agency = '', roles = ''] = holder.split('=');
      return [...roles].map((letter) => ({
        agency,
        role: ROLE[letter] ?? 'lead',
        roleBasis: 'stated' as const,
        clause: `c-${id}`,
        basis: 'stated' as const,
        via: null,
      }));
    });
  return { id, document, date: date || null, path: [...(path ? path.split(' / ') : []), id], holdings };
}

/** The licences of the libraries that go along with the program and the page, as their builds wrote them (src/packing/). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './reference.js';

const LISTS = ['licenses.md', join('web', 'licenses.md')];

/** Markdown: a table of libraries and the text of each licence, for the program and for the page. */
export function licenses(): string {
  const files = LISTS.map((list) => join(packageRoot(), 'dist', list)).filter((file) => existsSync(file));
  const own = 'zeren: Apache-2.0, see LICENSE.\n';
  const apart =
    files.length < LISTS.length ? 'Libraries that are not listed lie in node_modules, each with its licence.\n' : '';
  return [own + apart, ...files.map((file) => readFileSync(file, 'utf8'))].join('\n');
}

/** Every task and clause of the seed texts with its bodies, as they stood when the gold set gave them full marks (UPDATE=1 writes them anew, never in CI). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findAssignments } from '../src/clauses/find.js';
import { placeOfPieces, textOf } from '../src/clauses/pieces.js';
import { makeTasks } from '../src/clauses/tasks.js';
import { readMentions, standingOf } from '../src/mentions/mentions.js';
import { readOutline } from '../src/outline/outline.js';
import { readDocuments } from '../src/read/documents.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'seeds', 'documents');
const JOINT = [['市科委', '中关村管委会']];

/** A line for each document, task and clause of a text. */
function print(file: string): string[] {
  const { value } = readDocuments(file, readFileSync(join(folder, file), 'utf8'));
  const { lines } = value;
  return value.documents.flatMap((document, i) => {
    const outline = readOutline(lines, document);
    const standing = standingOf(document.paragraphs);
    const found = findAssignments(lines, outline);
    const { tasks, assigned } = makeTasks(lines, '', document.titles.size ? 1 : 0, outline, found, document.date);
    const task = tasks.map(({ id, at, text, deadlines }) => {
      const due = deadlines.map(({ text: words, date }) => ` ${words}=${date}`).join('');
      return `${at.line}-${at.endLine} ${id} ${text.length}${due}`;
    });
    const clause = assigned.map(({ assignment, id }) => {
      const { mentions, openEnded, remarks, termWords } = readMentions(lines, assignment, JOINT, standing);
      const bodies = mentions.map((one) => `${one.role}:${one.text}${one.owner ? `<${one.owner}` : ''}`);
      const more = [...remarks.map(({ kind }) => kind), ...termWords, ...(openEnded ? ['等'] : [])];
      const { line, endLine } = placeOfPieces(lines, assignment.clause);
      return `${line}-${endLine} ${id} ${assignment.form} ${textOf(assignment.task).length} ${bodies.join(' ')} [${more.join(' ')}]`;
    });
    return [`${file} ${i} ${document.title}`, ...task, ...clause];
  });
}

const files = readdirSync(folder).sort();
it.each(files)('finds the tasks and clauses of %s', (file) => {
  const path = join(root, 'test', 'cases', 'seed-clauses', file.replace(/txt$/, 'lines'));
  const got = `${print(file).join('\n')}\n`;
  if (process.env.UPDATE && !process.env.CI) writeFileSync(path, got);
  expect(got.split('\n')).toEqual(readFileSync(path, 'utf8').split('\n'));
});

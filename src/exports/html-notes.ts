/** What stands behind the table: the clauses as notes, and what is uncertain. */
import { htmlText } from './html.js';
import { doubtsOf } from './matrix-doubts.js';
import type { NoteNumbers } from './matrix-notes.js';
import { placeText } from './matrix-words.js';
import { labelOf, type MatrixView } from './view.js';

export function notesSection(view: MatrixView, notes: NoteNumbers): string[] {
  const list = [...notes].map(([id, n]) => {
    const clause = labelOf(view.clauses, id);
    return `<li id="n${n}" value="${n}">${htmlText(clause.text)} <cite>${htmlText(placeText(clause))}</cite></li>`;
  });
  return ['<section class="notes">', '<h2>条款 clauses</h2>', `<ol>${list.join('\n')}</ol>`, '</section>'];
}

export function doubtsSection(view: MatrixView): string[] {
  const { unknown, concludedRoles, concludedBodies, openEnded } = doubtsOf(view);
  const issues = view.issues.map(
    ({ kind, text, message, candidates, file, line }) =>
      `<li><code>${htmlText(kind)}</code> ${htmlText([text, message, candidates.join('；')].filter(Boolean).join(' · '))} <cite>${htmlText(`${file}:${line}`)}</cite></li>`,
  );
  return [
    '<section>',
    '<h2>不确定之处 what is uncertain</h2>',
    '<ul>',
    `<li>推定的角色 roles concluded: ${concludedRoles}</li>`,
    `<li>推定的单位 bodies concluded: ${concludedBodies}</li>`,
    `<li>未尽名单 open-ended lists (等): ${openEnded.length}</li>`,
    `<li>未识别的单位 bodies known by printed name only: ${unknown.length}${named(unknown)}</li>`,
    '</ul>',
    issues.length > 0 ? `<h3>存疑 issues</h3><ul>${issues.join('\n')}</ul>` : '',
    '</section>',
  ];
}

function named(bodies: readonly { readonly name: string }[]): string {
  return bodies.length > 0 ? ` (${htmlText(bodies.map(({ name }) => name).join('、'))})` : '';
}

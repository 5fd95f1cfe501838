/** How the matrix looks as a page: calm on the screen, whole on paper, readable without colour. */
import { ROLES } from '../types.js';
import { PAPER, ROLE_COLOURS } from './palette.js';

const roles = ROLES.map((role) => {
  const { ink, soft } = ROLE_COLOURS[role];
  return `.${role} { color: ${ink}; background: ${soft}; }`;
});

export const MATRIX_STYLE = `
:root { color-scheme: light; }
body { margin: 2rem; color: ${PAPER.ink}; background: #fff; font: 14px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
h1 { margin: 0 0 .3rem; font-size: 1.5rem; color: ${PAPER.accent}; }
h2 { margin: 2rem 0 .5rem; font-size: 1.1rem; color: ${PAPER.accent}; }
header p { margin: .2rem 0; color: ${PAPER.quiet}; max-width: 70rem; }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; margin: .8rem 0; padding: 0; list-style: none; }
.legend b { display: inline-block; min-width: 1.6em; text-align: center; }
table { border-collapse: collapse; font-size: 12px; }
th, td { border: 1px solid ${PAPER.rule}; padding: .2rem .35rem; text-align: center; vertical-align: top; }
thead th { position: sticky; top: 0; z-index: 1; background: ${PAPER.accentSoft}; color: ${PAPER.accent}; vertical-align: bottom; }
th[scope=row] { min-width: 16em; text-align: left; font-weight: normal; }
.body { min-width: 2.2em; max-width: 2.6em; padding: .3rem 0; }
.body span { writing-mode: vertical-rl; max-height: 16em; text-align: left; }
.source { max-width: 9em; overflow-wrap: anywhere; color: ${PAPER.quiet}; font-size: .85em; }
.document th, .heading th { text-align: left; }
.document span, .heading span { position: sticky; left: .5rem; }
.document th { background: ${PAPER.accentSoft}; color: ${PAPER.accent}; }
.heading th { background: ${PAPER.sunken}; }
.sums th, .sums td { font-weight: bold; background: ${PAPER.accentSoft}; }
sup { line-height: 0; }
sup a { color: inherit; text-decoration: none; }
sup a:hover, sup a:focus { text-decoration: underline; }
cite { font-style: normal; color: ${PAPER.quiet}; }
li:target { background: #fdf0c4; }
${roles.join('\n')}
@media print {
  @page { size: landscape; margin: 10mm; }
  body { margin: 0 1px 0 0; font-size: 9pt; }
  table { width: 100%; font-size: 7pt; }
  thead { display: table-header-group; }
  thead th, .document span, .heading span { position: static; }
  th[scope=row] { min-width: 12em; }
  .source { min-width: 6em; }
  .body { min-width: 1.9em; padding: .3rem 0; }
  td { padding: .15rem .1rem; }
  tr { break-inside: avoid; }
  .document, .heading { break-after: avoid; }
  .notes { break-before: page; }
  .notes ol { columns: 2; column-gap: 3em; font-size: 8pt; }
  .notes li { break-inside: avoid; }
  th, td, b { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

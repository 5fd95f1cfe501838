/** The third sheet: what was counted, from what, and what is uncertain. */
import { doubtsOf } from './matrix-doubts.js';
import { documentFacts, matrixTitle, placeText } from './matrix-words.js';
import { PAPER } from './palette.js';
import type { MatrixView } from './view.js';
import { numberCell, type SheetPlan, type SheetRow, type Style, textCell } from './xlsx.js';

const TITLE: Style = { fontSize: 14, fontWeight: 'bold', textColor: PAPER.accent };
const CHAPTER: Style = { fontWeight: 'bold', textColor: PAPER.accent, backgroundColor: PAPER.accentSoft };
const CELL: Style = { alignVertical: 'top', wrap: true };
const WIDTHS = [30, 60, 40, 40] as const;

export function countedSheet(view: MatrixView): SheetPlan {
  return {
    name: '说明 Counted',
    widths: [...WIDTHS],
    rows: [
      [textCell(matrixTitle(view), TITLE)],
      ...countedRows(view),
      ...documentRows(view),
      ...doubtRows(view),
      ...issueRows(view),
    ],
    frozenRows: 1,
    frozenColumns: 0,
    print: { paper: 'A4', pagesWide: 1, heads: [1, 1] },
  };
}

const chapter = (...words: readonly string[]): SheetRow => WIDTHS.map((_, i) => textCell(words[i] ?? null, CHAPTER));
const line = (...cells: readonly (string | number | null)[]): SheetRow =>
  cells.map((cell) => (typeof cell === 'number' ? numberCell(cell, { ...CELL, align: 'left' }) : textCell(cell, CELL)));

function countedRows({ matrix: { counted, totals }, provenance }: MatrixView): SheetRow[] {
  return [
    chapter('统计口径 what was counted'),
    line('说明 in words', counted.text),
    line('来源 from', provenance.text),
    line('任务 tasks', counted.tasks),
    line('单位 bodies', counted.agencies),
    line('责任 responsibilities', counted.responsibilities),
    line('格 cells', totals.total),
    line('牵头 lead', totals.lead),
    line('配合 support', totals.support),
    line('责任 responsible', totals.responsible),
  ];
}

function documentRows({ documents }: MatrixView): SheetRow[] {
  return [
    chapter('文件 documents', '标题 title', '文号和日期 number and date'),
    ...[...documents.values()].map((document) => line(document.id, document.title, documentFacts(document))),
  ];
}

function doubtRows(view: MatrixView): SheetRow[] {
  const { unknown, concludedRoles, concludedBodies, openEnded } = doubtsOf(view);
  return [
    chapter('不确定之处 what is uncertain'),
    line('推定的角色 roles concluded (*)', concludedRoles),
    line('推定的单位 bodies concluded ( )', concludedBodies),
    line('未尽名单 open-ended lists (等)', openEnded.length),
    ...openEnded.map((clause) => line(null, clause.text, placeText(clause))),
    line('未识别的单位 bodies known by printed name only', unknown.length),
    ...unknown.map(({ name, id }) => line(null, name, id)),
  ];
}

function issueRows({ issues }: MatrixView): SheetRow[] {
  if (issues.length === 0) return [chapter('存疑 issues', '无 none')];
  return [
    chapter('存疑 issues', '原文 words', '说明 message', '候选和出处 candidates and place'),
    ...issues.map(({ kind, text, message, candidates, file, line: at }) =>
      line(kind, text, message, [...candidates, `${file}:${at}`].join('；')),
    ),
  ];
}

/** 【责任单位】市发展改革委、市财政局: the label in brackets, the names behind it up to the end of the paragraph. */
import { findBrackets } from '../brackets.js';
import type { Form, Found } from '../found.js';
import { squeeze } from '../squeeze.js';
import { BOX, LONGEST_LABEL, readLabel } from '../words.js';
import { isListOfBodies } from './bare-bracket.js';

/** The names behind a label, also those behind further labels of the line. */
function unboxed(names: string): string {
  const inLine = names.replace(BOX, (whole, label: string) => (readLabel(label) ? '、' : whole));
  return inLine.replace(/^[:：]|[。；]$/g, '');
}

export const boxedLabel: Form = {
  name: 'label in a box',
  finds: [
    '推进改革。【责任单位】市发展改革委、市财政局',
    '【牵头部门】市教委',
    '【牵头单位】市教委【责任单位】市财政局',
    '[牵头单位]市教委[责任单位]：市财政局',
  ],
  leaves: ['【责任单位】要加强领导，落实责任。', '【概述】市教委'],
  find({ text }) {
    const found: Found[] = [];
    for (const { start, end, closed } of findBrackets(text)) {
      if (!closed || end - start > LONGEST_LABEL + 2 || text.length - end > 400) continue;
      const label = squeeze(text.slice(start + 1, end - 1)).text;
      const kind = readLabel(label);
      if (kind === null) continue;
      if (!isListOfBodies(unboxed(squeeze(text.slice(end)).text))) continue;
      found.push({
        form: 'line',
        start,
        end: text.length,
        from: end,
        to: text.length,
        closed: true,
        label: { kind, label },
      });
      break;
    }
    return found;
  },
};

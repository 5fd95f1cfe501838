/** A rough cut of a list into names, to judge whether it is one. The exact cut is the mentions room's. */

import { WITH_NAME } from './list-brackets.js';

const SEPARATOR = /<br\s*\/?>|[、，,；;/／|｜\u2003]/;

const BRACKET = new RegExp(WITH_NAME, 'g');

/** Names of a list, without 由 before them and 等 behind; brackets stay whole. */
export function roughNames(list: string): string[] {
  const flat = list.replace(BRACKET, (inner) => inner.replace(/[、，,；;]/g, '·'));
  return flat
    .split(SEPARATOR)
    .flatMap((name) => name.split(/会同|(?<=[局委办部厅院会府社联])(?:和|与|及|以及)(?=[市省区县各有相])/))
    .map((name) =>
      name.replace(
        /^(?:由|请|以及|及|和(?![平县田龙政林顺硕布静])|与|并)|等(?:\d*个?(?:有关|相关)?(?:部门|单位))?$/g,
        '',
      ),
    )
    .filter((name) => name.length > 0);
}

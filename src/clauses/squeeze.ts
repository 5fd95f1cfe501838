/** Text without its white space, with the way back. */

export interface Squeezed {
  readonly text: string;
  /** Offset in the given text of each character. */
  readonly at: readonly number[];
}

function upTo(length: number): number[] {
  const all = new Array<number>(length);
  for (let i = 0; i < length; i++) all[i] = i;
  return all;
}

/** Characters that take no room and print nothing: pages leave them within words. They part no words, as white space does. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;

export function squeeze(text: string): Squeezed {
  if (!/\s/.test(text) && !UNSEEN.test(text)) return { text, at: upTo(text.length) };
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/\s/.test(char) || UNSEEN.test(char)) continue;
    out += char;
    at.push(i);
  }
  return { text: out, at };
}

/** Stands for white space that parts two names of a list. */
export const GAP = '\u2003';

const BODY_END =
  /[\u4e00-\u9fa5]{2}(?:[局委办部厅院会府处社科股站所队镇乡]|办公室|政府|中心|公司|集团|银行|单位|部门)$/;
/** 市教委牵头 市财政局配合 */
const ROLE_END = /[\u4e00-\u9fa5]{2}(?:牵头|负责|落实|配合|参与)$/;
/** 责任人：张三 市财政局 */
const PERSON_END = /(?:责任人|负责人|联系人|领导)[:：][\u4e00-\u9fa5、]{2,12}$/;
const BODY_START = /^(?:[市省区县州各]|责任人|负责人|联系人|有关|相关|国家|北京|上海|天津|重庆)/;

/** 发改局 经信局: the next words, up to the next mark, are a name. */
const NEXT_BODY =
  /^[\u4e00-\u9fa5]{2,14}(?:局|委|办|厅|院|科|股|站|所|队|镇|乡|办公室|政府|管委会|办事处|中心|公司|集团|银行|分行|支行|总队|支队|街道|海关)(?=[\s、，,；;。]|$)/;
/** 国家税务总局 淄博市税务局 is one name, 市委 办公室 another. */
const WHOLE_OF = /(?:总局|[市省区县]委|[市省区县]政府|人民政府)$/;
const BRANCH = /^[\u4e00-\u9fa5]{2,8}(?:税务局|监管局|监管分局|专员办|监督局)(?=[\s、，,；;。]|$)/;

/** Space within a name: 国家税务总局 北京市税务局, 人力资源社 会保障局. */
function isCut(before: string, text: string, next: number): boolean {
  if (before.endsWith('总局')) return BRANCH.test(text.slice(next, next + 20));
  const after = text[next];
  return (before.endsWith('社') && after === '会') || (before.endsWith('科') && (after === '学' || after === '技'));
}

/** The same, but white space between two names of a list without other marks (市发改委 市财政局) stays as one gap. */
export function squeezeList(text: string): Squeezed {
  if (!/\S\s+\S/.test(text)) return squeeze(text);
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (UNSEEN.test(char)) continue;
    if (!/\s/.test(char)) {
      out += char;
      at.push(i);
      continue;
    }
    let next = i;
    while (next < text.length && /\s/.test(text.charAt(next))) next++;
    const before = out.slice(-8);
    if (isCut(before, text, next)) {
      i = next - 1;
      continue;
    }
    if (
      ((BODY_END.test(before) || ROLE_END.test(before) || PERSON_END.test(out.slice(-17))) &&
        BODY_START.test(text.slice(next, next + 4))) ||
      (BODY_END.test(before) && !WHOLE_OF.test(before) && NEXT_BODY.test(text.slice(next, next + 20)))
    ) {
      out += GAP;
      at.push(i);
    }
    i = next - 1;
  }
  return { text: out, at };
}

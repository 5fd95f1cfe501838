/** A list of bodies → names: separators, 和, 等, joint bodies whose own name holds a separator. */
import { looksLikeBody } from '../clauses/bodies.js';
import { CLOSE, OPEN } from '../clauses/list-brackets.js';
import { GAP } from '../clauses/squeeze.js';

/** A name in a list. Offsets are into the text that was cut. */
export interface Name {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface NameList {
  readonly names: readonly Name[];
  /** The list ends in 等: there are more. */
  readonly openEnded: boolean;
}

const SEPARATOR = `、，,；;。/／|｜${GAP}`;

interface Token extends Name {
  /** The mark behind it. */
  readonly mark: string;
}

/** Cuts at separators outside brackets. */
function cut(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  let start = from;
  const push = (end: number, mark: string): void => {
    if (end > start) tokens.push({ text: text.slice(start, end), start, end, mark });
  };
  for (let i = from; i < to; i++) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATOR.includes(char)) {
      push(i, char);
      start = i + 1;
    } else if (char === '<' && text.startsWith('<br', i)) {
      const end = text.indexOf('>', i);
      push(i, '<br>');
      i = end < 0 ? i + 2 : end;
      start = i + 1;
    }
  }
  push(to, '');
  return tokens;
}

function trimmed(name: Name, before: number, behind: number): Name {
  return {
    text: name.text.slice(before, name.text.length - behind),
    start: name.start + before,
    end: name.end - behind,
  };
}

/** 和平区, 和县 begin with their own 和. */
const LEADING = /^(?:由|请|以及|及|和(?![平县田龙政林顺硕布静])|与|并由|并|或)/;
/** 市减负办（市经济和信息化局）: a bracket behind the name. */
const BEHIND_NAME = /[（(][^（）()]{1,40}[）)]$/;
/** Endings after which 和 parts two names rather than standing inside one. */
const NAME_END =
  /(?:[局委办部厅院会府处队社署关站联校]|公司|集团|中心|单位|部门|机构|银行|分行|营管部|[区县市](?:政府)?|管委会|总工会|组|委员会)$/;
const OWN_START =
  /^(?:市|省|区(?!域)|县|州|盟|旗|各|有关|相关|国家|中央|全国|其他|属地|北京|天津|上海|重庆|[\u4e00-\u9fa5]{2,3}[市区县](?=[\u4e00-\u9fa5]))/;

/** Whether 和, 与, 及 at `at` parts two names. 市文化和旅游局 is one, 市工商联和有关区县政府 are two. */
function partsNames(text: string, at: number, length: number): boolean {
  const [left, right] = [text.slice(0, at), text.slice(at + length)];
  if (left.length < 3 || right.length < 2 || !NAME_END.test(left.replace(BEHIND_NAME, ''))) return false;
  if (/^各.*(?:单位|部门|机构)$/.test(left) && !OWN_START.test(right)) return false;
  return (
    looksLikeBody(left) &&
    looksLikeBody(right) &&
    (OWN_START.test(right) ||
      (/(?:政府|管委会)$/.test(left) && /(?:政府|管委会)$/.test(right)) ||
      (left.length >= 4 && /^[市省县区]/.test(left) && right.length >= 4 && !/[区县市]$/.test(left)))
  );
}

function splitAnd(name: Name): Name[] {
  for (const match of name.text.matchAll(/以及|[和与及]/g)) {
    const { index } = match;
    const inside = name.text.slice(0, index);
    if ([...inside].filter((c) => OPEN.includes(c)).length > [...inside].filter((c) => CLOSE.includes(c)).length)
      continue;
    if (!partsNames(name.text, index, match[0].length)) continue;
    const rest = {
      text: name.text.slice(index + match[0].length),
      start: name.start + index + match[0].length,
      end: name.end,
    };
    return [{ text: inside, start: name.start, end: name.start + index }, ...splitAnd(rest)];
  }
  return [name];
}

const BARE_ETC =
  /等(?:\d+|[一二三四五六七八九十]+|多|几)?(?:个|家)?(?:市级|市|省|区|县|级|市直)?(?:部门和单位|部门单位|单位和部门|部门|单位|机构)?$/;

const AND_MORE =
  /等((?:国务院|中央|省级?|市级?|县级?|区级?|省直|市直)?各?(?:有关|相关)?(?:部门|单位))(以及|[和与及])(?!部门|单位|机构)(?=.)/;

/** 等 and what it says of those not named: 等部门 names nobody, 等有关部门 names a group. */
function splitEtc(name: Name): { readonly names: Name[]; readonly openEnded: boolean } {
  const bare = name.text.match(BARE_ETC);
  if (bare) {
    const left = trimmed(name, 0, bare[0].length);
    return { names: left.text ? [left] : [], openEnded: true };
  }
  // 市商务局等部门及各区政府
  const joined = name.text.match(AND_MORE);
  if (joined?.index && joined.index > 1) {
    const { index } = joined;
    const [others = '', and = ''] = joined.slice(1);
    const left = trimmed(name, 0, name.text.length - index);
    // 等部门 names nobody, 等国务院有关部门 a group.
    const group = others.length > 2 ? [trimmed(name, index + 1, name.text.length - index - 1 - others.length)] : [];
    return { names: [left, ...group, trimmed(name, index + 1 + others.length + and.length, 0)], openEnded: true };
  }
  const at = name.text.search(
    /等(?=(?:和|与|及|各|有关|相关|其他|国务院|具有|具备|涉及|承担|负有|所有|市|省|区|县|群团|金融)[^等]*(?:部门|单位|机构|政府|区|县|企业|局|委|组织)$)/,
  );
  if (at > 1) {
    const left = trimmed(name, 0, name.text.length - at);
    const skip = /^[和与及]/.test(name.text.slice(at + 1)) ? at + 2 : at + 1;
    return { names: [left, trimmed(name, skip, 0)], openEnded: true };
  }
  return { names: [name], openEnded: false };
}

/** Joint bodies print a separator inside their name: 市科委、中关村管委会. Each as its parts. */
export type JointNames = readonly (readonly string[])[];

function mergeJoint(tokens: readonly Token[], text: string, joint: JointNames): Token[] {
  const merged: Token[] = [];
  let behind = 0;
  tokens.forEach((token, i) => {
    if (i < behind) return;
    const parts = joint.find((names) =>
      names.every(
        (name, k) => stripped(tokens[i + k]?.text) === name && (k + 1 === names.length || tokens[i + k]?.mark === '、'),
      ),
    );
    behind = i + (parts?.length ?? 1);
    const { end, mark } = tokens[behind - 1] ?? token;
    merged.push({ text: text.slice(token.start, end), start: token.start, end, mark });
  });
  return merged;
}

/** The first word of a group whose name holds separators: 各市、县（市、区）人民政府; 各省、自治区、直辖市人民政府. */
const GROUP_OPENS =
  /(?:^|[和与及])(?:各|有关|相关)(?:有关|相关|边境|沿边|沿江|沿海|沿线|沿黄|试点|重点)?(?:省|设区市|设区的市|省辖市|地级市|地级以上市|市|州|盟|盟行政公署|地区行政公署|区|县|旗|乡|镇|乡镇|乡镇场|街道|市州|区县|县区)(?:[（(〔[][市州盟区县旗]{1,3}[）)〕\]])?$/;
const GROUP_GOES_ON =
  /^(?:自治区|直辖市|自治州|自治县|县级市|省直管(?:县|市)|州|盟|区|县|市|旗|乡|镇|街道|街)(?![直级属]|[^（(]{0,4}(?:[局委]|办(?!事处))|[^（(]{1,8}(?:公司|中心|集团|银行|联社|[队院站校]$))/;

/** Joins the parts of a group's name that a separator has cut. */
function mergeGroups(tokens: readonly Token[], text: string): Token[] {
  const merged: Token[] = [];
  let open = false;
  for (const token of tokens) {
    const last = merged.at(-1);
    if (open && last && GROUP_GOES_ON.test(token.text)) {
      merged[merged.length - 1] = {
        text: text.slice(last.start, token.end),
        start: last.start,
        end: token.end,
        mark: token.mark,
      };
      open = token.mark === '、' && !/(?:政府|管委会|办事处)$/.test(token.text);
      continue;
    }
    merged.push(token);
    open = token.mark === '、' && GROUP_OPENS.test(token.text);
  }
  return merged;
}

function stripped(text: string | undefined): string {
  return text?.replace(LEADING, '').replace(BARE_ETC, '') ?? '';
}

/** Cuts text[from, to) into names, in printed order. `text` is without white space. */
export function readNames(text: string, from: number, to: number, joint: JointNames): NameList {
  const names: Name[] = [];
  let openEnded = false;
  for (const token of mergeJoint(mergeGroups(cut(text, from, to), text), text, joint)) {
    const lead = token.text.match(LEADING)?.[0].length ?? 0;
    const etc = splitEtc(trimmed(token, lead < token.text.length ? lead : 0, 0));
    openEnded ||= etc.openEnded;
    for (const name of etc.names) names.push(...splitAnd(name));
  }
  return { names: names.filter((name) => name.text.length > 1), openEnded };
}

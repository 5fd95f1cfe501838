/** The words of one clause → the bodies it names, with their roles. */
import { isPerson, looksLikeBody } from '../clauses/bodies.js';
import { readDuty } from '../clauses/duties.js';
import { CLOSE, OPEN } from '../clauses/list-brackets.js';
import { GAP } from '../clauses/squeeze.js';
import { readPredicate } from '../clauses/words.js';
import { group } from '../read/matched.js';
import type { Basis, Role } from '../types.js';
import { withoutAsides } from './asides.js';
import { type JointNames, type Name, readNames } from './list.js';
import { type Remark, readRemark } from './remarks.js';
import { readSegments, type Segment } from './segments.js';

/** A body as named, with offsets into the clause's words without white space. */
export interface Named extends Name {
  readonly role: Role;
  readonly roleBasis: Basis;
  /** The label in front of the list, if there is one. */
  readonly label: string | null;
}

export interface ClauseReading {
  /** The words as they were read: gaps where an aside stood. */
  readonly plain: string;
  readonly named: readonly Named[];
  readonly openEnded: boolean;
  readonly remarks: readonly Remark[];
  /** Words behind a label for a date (完成时限：…). */
  readonly deadlineWords: readonly string[];
}

/** 市教委（牵头）: the role in brackets behind the name. */
const ROLE_BEHIND = /[（(](牵头|主责|主办|配合|参与|协助|牵头单位|责任单位|配合单位)[）)]$/;

/** 其他有关部门和单位按职责分工负责 */
const OTHERS =
  /^(?:其他|其它|其余)(?:各)?(?:有关|相关|责任)?(?:部门|单位)(?:[和、](?:部门|单位))?(?:按照?|依照|根据|依)?(?:各自)?(?:职责分工|职责|分工)?(?:负责|落实|配合|参与|参加)$/;

class Reading {
  readonly named: Named[] = [];
  readonly remarks: Remark[] = [];
  readonly deadlineWords: string[] = [];
  openEnded = false;
  /** What is read stands behind a word for the role: 市医保局负责，列入年度考核. */
  private behindPredicate = false;

  constructor(
    private readonly text: string,
    private readonly joint: JointNames,
  ) {}

  segment(segment: Segment): void {
    const role =
      segment.kind === null || segment.kind === 'deadline' || segment.kind === 'person' ? null : segment.kind;
    let from = segment.from;
    let told = false;
    for (const part of this.parts(segment)) {
      const words = this.text.slice(part.from, part.to);
      if (isTerm(words)) {
        this.list(from, part.from, role, segment);
        this.deadlineWords.push(words);
        from = part.to;
        continue;
      }
      const remark = this.isRemark(words);
      if (remark) {
        this.list(from, part.from, role, segment);
        this.remarks.push(remark);
        from = part.to;
        continue;
      }
      const predicate = roleOfPart(words);
      if (!predicate) continue;
      // A label says the role of its list, unless the predicate tells bodies apart.
      const stated = predicate.role === 'responsible' && role ? role : predicate.role;
      this.list(from, part.from + predicate.start, stated, segment, predicate.role);
      from = part.to;
      told = true;
    }
    // A list with a word of its own for the role is one of bodies, whatever they are called.
    this.behindPredicate = told && segment.label === null;
    this.list(from, segment.to, role, segment);
    this.behindPredicate = false;
  }

  private isRemark(words: string): Remark | null {
    const remark = readRemark(words);
    // 列第一位者为牵头部门，其他有关部门按职责分工负责: the second half says what the others of the list do.
    if (!remark && OTHERS.test(words) && this.remarks.at(-1)?.kind === 'first-leads')
      return { kind: 'note', text: words };
    // Alone in its clause, 各责任单位按职责分工负责 names those bodies.
    return remark?.kind === 'all-share' && !this.text.includes('、') && !this.text.includes('：') ? null : remark;
  }

  /** Parts of a segment, between the marks that may end a predicate. */
  private parts(segment: Segment): { readonly from: number; readonly to: number }[] {
    const parts: { from: number; to: number }[] = [];
    let from = segment.from;
    let depth = 0;
    for (let i = segment.from; i <= segment.to; i++) {
      const char = this.text.charAt(i);
      if (OPEN.includes(char) && char) depth++;
      else if (CLOSE.includes(char) && char) depth = Math.max(0, depth - 1);
      if (i === segment.to || (depth === 0 && (char === GAP || /[，,；;。]/.test(char)))) {
        if (i > from) parts.push({ from, to: i });
        from = i + 1;
      }
    }
    return parts;
  }

  /** （A、B指导）: bodies that guide where nobody else is named are those that the task is given to. */
  settle(): readonly Named[] {
    const guides = this.named.every(({ role, label }) => role === 'support' && label === null);
    if (!guides || !/[指督]导[。；;]?$/.test(this.text)) return this.named;
    return this.named.map((one) => ({ ...one, role: 'responsible', roleBasis: 'inferred' }));
  }

  private list(from: number, to: number, role: Role | null, segment: Segment, predicate?: Role): void {
    const [low, high] = trim(this.text, from, to);
    if (low >= high) return;
    const words = this.text.slice(low, high);
    const joined = words.search(/会同|会商/);
    const before = words.slice(0, Math.max(joined, 0)).split('、');
    // 市司法局会同市财政局 says who leads, with a role behind it or without.
    if (joined > 0 && (predicate || (role !== 'support' && before.every(looksLikeBody)))) {
      // A会同B、C，D具体落实: what stands behind the comma has its own word for the role.
      const comma = predicate === 'responsible' ? words.indexOf('，', joined) : -1;
      const end = comma < 0 ? high : low + comma;
      this.names(low, low + joined, 'lead', 'stated', segment);
      this.names(low + joined + 2, end, 'support', 'stated', segment);
      if (end < high) this.names(end + 1, high, 'responsible', 'stated', segment);
      return;
    }
    // 由A牵头，会同B、C负责: the lead stands in the part before.
    if (joined === 0) this.names(low + 2, high, 'support', 'stated', segment);
    else this.names(low, high, role ?? 'responsible', role ? 'stated' : 'inferred', segment);
  }

  private names(from: number, to: number, role: Role, roleBasis: Basis, segment: Segment): void {
    const list = readNames(this.text, from, to, this.joint);
    this.openEnded ||= list.openEnded;
    // 预期性指标，牵头单位：…: what stands in front of the first label need not be a body.
    const loose = this.behindPredicate || (segment.label === null && segment.to < this.text.length);
    for (const name of list.names) {
      if (isPerson(name.text) || (loose && !looksLikeBody(name.text))) continue;
      const behind = name.text.match(ROLE_BEHIND);
      const cut = behind ? behind[0].length : 0;
      this.named.push({
        text: name.text.slice(0, name.text.length - cut),
        start: name.start,
        end: name.end - cut,
        role: behind ? roleOf(group(behind, 1)) : role,
        roleBasis,
        label: segment.label,
      });
    }
  }
}

/** The word for the role and where it begins: behind the bodies at the end, or between them and what they are to do. */
function roleOfPart(words: string): { readonly role: Role; readonly start: number } | null {
  const [duty, predicate] = [readDuty(words), readPredicate(words)];
  return duty && (!predicate || duty.start < predicate.start) ? duty : predicate;
}

/** 2020年底前完成, 持续推进: when, not who. */
function isTerm(words: string): boolean {
  return (
    /^(?:(?:于|在|到|至)?(?:20\d{2}年|今年|本年|当年|每年|年底|月底|\d{1,2}月)|年内|全年|[上下]半年|第?[一二三四]季度|持续|长期|常态化|近期|按(?:年度|季度|月|时间节点)|分(?:年度|阶段))/.test(
      words,
    ) && !/[局委办部厅院会府处]$/.test(words)
  );
}

function roleOf(word: string): Role {
  if (/牵头|主责|主办/.test(word)) return 'lead';
  return /配合|参与|协助/.test(word) ? 'support' : 'responsible';
}

function trim(text: string, from: number, to: number): [number, number] {
  let [low, high] = [from, to];
  while (low < high && /[，,；;。、:：\u2003]/.test(text.charAt(low))) low++;
  while (high > low && /[，,；;。、\u2003]/.test(text.charAt(high - 1))) high--;
  return [low, high];
}

/**
 * Reads the words of a clause.
 * @param text what the clause says, without brackets around it and without white space
 * @param joint names of joint bodies that keep a separator inside, each as its parts
 */
export function readClause(text: string, joint: JointNames): ClauseReading {
  const { plain, remarks } = withoutAsides(text);
  const reading = new Reading(plain, joint);
  reading.remarks.push(...remarks);
  const { deadlineWords } = reading;
  for (const segment of readSegments(plain)) {
    if (segment.kind === 'deadline') deadlineWords.push(plain.slice(segment.from, segment.to));
    else if (segment.kind !== 'person') reading.segment(segment);
  }
  return { plain, named: reading.settle(), openEnded: reading.openEnded, remarks: reading.remarks, deadlineWords };
}

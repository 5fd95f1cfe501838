/**
 * Which document a citation means. A text may cite what is loaded later, or goes again, so the store links citations
 * anew whenever a document that they could mean comes or goes; the rule below depends on what the corpus holds only.
 */
import { createHash } from 'node:crypto';
import { fold } from '../read/fold.js';
import { normaliseNumber } from '../read/number.js';
import type { CitedAs, NodeRow } from './rows.js';

/** A document of the corpus by the keys under which it can be cited. */
export interface DocumentKeys {
  readonly id: string;
  readonly numberKey: string | null;
  readonly titleKey: string | null;
  readonly issuanceKey: string | null;
}

/** A notice that issues something: 关于印发〈X〉的通知, with or without marks. What it issues stands for it. */
const ISSUES = /关于(?:印发|发布|公布|转发|批转|下达)(.{4,})的(?:通知|公告|通告|函)$/;
/** Marks that prints of one title vary in, and their one form. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[\s\u200b\ufeff]+/g, ''],
  [/[<〈《]/g, '〈'],
  [/[>〉》]/g, '〉'],
  [/["“”„‟＂]/g, '"'],
  [/[(（]/g, '（'],
  [/[)）]/g, '）'],
  [/[,，]/g, '，'],
  [/[:：]/g, '：'],
  [/[·•・]/g, '·'],
  [/[-‐‑‒–—―－−~～]+/g, '—'],
  [/[○〇]/g, '〇'],
];

/** The key of a number: 国发[2016]第55号 and 国发〔2016〕55号 have the same; null if there is none. */
export function numberKey(number: string | null): string | null {
  const key = number === null ? '' : normaliseNumber(fold(number.normalize('NFKC')));
  return key === '' ? null : key;
}

/** The key of a title: prints of it that differ in spaces, kinds of marks or traditional characters have the same, and so has the notice that issues it. */
export function titleKey(title: string | null): string | null {
  let key = fold(title ?? '');
  for (const [mark, one] of MARKS) key = key.replace(mark, one);
  key = stripMarks(stripMarks(key).replace(/^.*$/, (whole) => ISSUES.exec(whole)?.[1] ?? whole));
  return key === '' ? null : key;
}

/** 〈X〉 → X; a 〉 inside stays. */
function stripMarks(title: string): string {
  const inner = /^〈([^〈〉]*(?:〈[^〈〉]*〉[^〈〉]*)*)〉$/.exec(title);
  return inner?.[1] ?? title;
}

/** What a citation cites, as keys. */
export function citedAs(title: string, number: string | null): CitedAs {
  const keys = { numberKey: numberKey(number), titleKey: titleKey(title) ?? '' };
  return { id: `${keys.numberKey ?? ''}|${keys.titleKey}`, ...keys };
}

/**
 * The id of the document that is meant: the one with this number; else, if none has it, the one with this title whose
 * number is not another one; else a stub. Two that fit are no match: the stub then says that it is not known which.
 * @param documents all documents of the corpus that share a key with the citation (others do no harm)
 */
export function targetOf(cited: CitedAs, documents: readonly DocumentKeys[]): string {
  const byNumber = cited.numberKey === null ? [] : documents.filter((one) => one.numberKey === cited.numberKey);
  const byTitle = documents.filter(
    (one) =>
      cited.titleKey !== '' &&
      (one.titleKey === cited.titleKey || one.issuanceKey === cited.titleKey) &&
      (cited.numberKey === null || one.numberKey === null),
  );
  const [match, ...others] = byNumber.length > 0 ? byNumber : byTitle;
  return match !== undefined && others.length === 0 ? match.id : stubId(cited);
}

/** The id of the stub that stands for a document outside the corpus; the same wherever it is cited. */
export function stubId(cited: CitedAs): string {
  return `cited-${createHash('sha256').update(cited.id).digest('hex').slice(0, 16)}`;
}

/** The node of a document that is cited but not in the corpus. Its title and number are keys; the edge keeps what is printed. */
export function stubOf(cited: CitedAs): NodeRow {
  return {
    id: stubId(cited),
    inCorpus: false,
    ...(cited.titleKey === '' ? {} : { title: cited.titleKey, titleKey: cited.titleKey }),
    ...(cited.numberKey === null ? {} : { number: cited.numberKey, numberKey: cited.numberKey }),
  };
}

/** The keys under which documents and citations find each other: prints of one number or title have the same. */
import { fold } from '../read/fold.js';
import { normaliseNumber, readNumeral } from '../read/number.js';

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

const ISSUING = '(?:印发|发布|公布|颁布|颁发|下发|转发|批转|下达)';
/** A notice that issues something: 关于印发X的通知, 市政府印发〈X〉的通知. What it issues stands for it. */
const ISSUES: readonly RegExp[] = [
  new RegExp(`^[^〈〉]{0,60}${ISSUING}(?:新?(?:修订|修改)后?的)?(〈.{4,}〉)的(?:通知|公告|通告|函)$`),
  new RegExp(`关于${ISSUING}(.{4,})的(?:通知|公告|通告|函)$`),
];
/** 关于贯彻落实国务院印发〈X〉的通知 is another document than X. */
const FOLLOWS = /(?:贯彻|落实|实施|执行|学习|做好|废止|修改|调整)[^〈〉]*〈/;

/** 第7号令, 令7号, 令第七号, each after who gave the order. */
const ORDER = /^(.*?)(?:令第?([\d一二三四五六七八九十]{1,4})号|第([\d一二三四五六七八九十]{1,4})号令)$/;
/** 2023年第3号, 公告第5号: many bodies have one. */
const NOBODYS = /^(?:公告|通告|令)?(?:(?:19|20)\d\d年)?(?:公告|通告)?第?\d+号令?$/;

/**
 * The key of a number: 国发[2016]第55号 and 国发〔2016〕55号, 国务院第775号令 and 中华人民共和国国务院令第775号 have
 * the same. Null if there is none.
 */
export function numberKey(number: string | null): string | null {
  if (number === null) return null;
  const key = normaliseNumber(fold(number.normalize('NFKC')))
    .replace(/号文件?$/, '号')
    .replace(/〕0+(?=\d)/, '〕')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(ORDER, (_, of: string, n?: string, m?: string) => `${of}令第${readNumeral(n ?? m ?? '')}号`)
    .replace(/^中华人民共和国(?=.+令第)/, '');
  return key === '' ? null : key;
}

/** Whether a number, by its key, says whose it is; 2023年第3号 does not, and tells documents apart by their titles only. */
export function saysWhose(key: string): boolean {
  return !NOBODYS.test(key);
}

/** The key of a title: prints of it that differ in spaces, kinds of marks or traditional characters have the same, and so has the notice that issues it. */
export function titleKey(title: string | null): string | null {
  let key = fold(title ?? '');
  for (const [mark, one] of MARKS) key = key.replace(mark, one);
  key = stripMarks(issuedBy(stripMarks(key)));
  return key === '' ? null : key;
}

function issuedBy(title: string): string {
  if (FOLLOWS.test(title)) return title;
  for (const form of ISSUES) {
    const issued = form.exec(title)?.[1];
    if (issued) return issued;
  }
  return title;
}

/** 〈X〉 → X; a 〉 inside stays. */
function stripMarks(title: string): string {
  const inner = /^〈([^〈〉]*(?:〈[^〈〉]*〉[^〈〉]*)*)〉$/.exec(title);
  return inner?.[1] ?? title;
}

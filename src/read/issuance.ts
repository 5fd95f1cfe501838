/** Notices that issue another text: 关于印发《…》的通知. */

const ISSUES =
  /(?:关于)?(?:修订)?(?:印发|转发|发布|公布|颁布|批转|下发|颁发)(?:修订后的)?\s*(.+?)\s*的?\s*(?:通知|公告|通告|决定|函)$/;

/** The same where a crawl has clipped the last words: 某市人民政府办公厅关于印发某市行动方案. */
const CLIPPED =
  /^.{2,60}?(?:府|厅|室|局|委|会|部)关于印发\s*(.{4,80}(?:方案|计划|办法|意见|措施|规划|细则|规定|要点))$/;

/** 某市人民政府办公厅印发《某市行动方案》: a web page's heading leaves out 的通知. */
const ISSUES_QUOTED =
  /^.{0,60}(?:府|厅|室|局|委|会|部)(?:关于)?印发《([^《》]{4,80}(?:《[^《》]{1,40}》[^《》]{0,40})?)》$/;

/** The title of the text that a notice issues, without 《》, or null if it issues none. */
export function issuedTitle(title: string): string | null {
  return issuedTitles(title)[0] ?? null;
}

/** The titles of all texts that it issues: 关于印发《…》《…》和《…》的通知. */
export function issuedTitles(title: string): string[] {
  const subject = title.match(ISSUES)?.[1] ?? title.match(CLIPPED)?.[1] ?? title.match(ISSUES_QUOTED)?.[1];
  if (!subject) return [];
  const inner = subject.match(/^[《〈](.+)[》〉]$/)?.[1] ?? subject;
  const parts = inner.split(/》[、，,和及与]?《/);
  return parts.every((part) => part.length >= 4) ? parts : [];
}

/** Who issued a document: the signature says it, else the title, else a line of its own. */
import type { Place } from '../types.js';
import { told } from './announced.js';
import type { Draft } from './draft.js';
import type { Lines } from './lines.js';
import { orderingBodies } from './order-number.js';
import type { PageHead } from './page-head.js';
import { type Paragraph, placeIn } from './paragraph.js';
import { DATE_LINE, looksLikeOrgan, NUMBERING, PASSED_NOTE } from './patterns.js';
import { forwardedIssuers, issuersInTitle, namesOf } from './signature.js';

export interface ReadIssuer {
  readonly name: string;
  readonly at: Place | null;
}
/** Where a document's issuers may stand. */
export interface IssuerPlaces {
  readonly lines: Lines;
  readonly page: Pick<PageHead, 'issuer'>;
  readonly all: readonly Paragraph[];
  readonly draft: Pick<Draft, 'from' | 'to' | 'head'>;
}

/**
 * The issuers of a document, in printed order.
 * @param signed as the signature names them, with the index of their paragraph in the document
 * @param title that of the notice, else of the text
 */
export function issuersOf(
  { lines, page, all, draft }: IssuerPlaces,
  signed: readonly { readonly name: string; readonly paragraph: number }[],
  title: string | null,
): ReadIssuer[] {
  const { from, to, head } = draft;
  const issuers = firstFound(
    () => signed.map(({ name, paragraph }) => ({ name, at: placeOf(lines, all[from + paragraph]) })),
    () => unplaced(title ? issuersInTitle(title) : []),
    () => unplaced(head.numberAt === null ? [] : orderingBodies(all, head.numberAt)),
    () => bodyAbove(lines, all.slice(from, head.titleFrom)),
  );
  const forwarded = forwardedIssuers(head.title ?? '').filter((name) => !issuers.some((one) => one.name === name));
  return firstFound(
    () => [...issuers, ...unplaced(forwarded)],
    () => bodyBelow(lines, all.slice(head.to, Math.min(to, head.to + 2))),
    () => unplaced(told(all, head)?.bodies ?? []),
    () => unplaced(page.issuer ? [page.issuer] : []),
  );
}

function firstFound(...places: readonly (() => ReadIssuer[])[]): ReadIssuer[] {
  for (const place of places) {
    const found = place();
    if (found.length > 0) return found;
  }
  return [];
}

const unplaced = (names: readonly string[]): ReadIssuer[] => names.map((name) => ({ name, at: null }));
const placeOf = (lines: Lines, paragraph: Paragraph | undefined): Place | null =>
  paragraph ? placeIn(lines, paragraph) : null;

/** The bodies that a page names on one line between the title above its labels and the title of the text. */
function bodyAbove(lines: Lines, above: readonly Paragraph[]): ReadIssuer[] {
  const bodies = above.filter(({ text }) => looksLikeOrgan(text));
  const [body] = bodies;
  return body && bodies.length === 1 ? namesOf(body.text).map((name) => ({ name, at: placeIn(lines, body) })) : [];
}

/** The body that stands alone under the title, over the text or its first heading. */
function bodyBelow(lines: Lines, [body, following]: readonly Paragraph[]): ReadIssuer[] {
  const next = following?.text ?? '';
  const name = body?.text.replace(/\s+/g, '').replace(/^(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[，,]?/, '') ?? '';
  if (!body || body.table || !looksLikeOrgan(name)) return [];
  const opens = NUMBERING.test(next) || DATE_LINE.test(next) || PASSED_NOTE.test(next) || /^目\s*录$/.test(next);
  return opens ? [{ name, at: placeIn(lines, body) }] : [];
}

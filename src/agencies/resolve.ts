/** Mention + jurisdiction + date → party. */
import type { Issue, Result } from '../issues.js';
import type { Mention, Party } from '../types.js';
import { interpret } from './interpret.js';
import { normaliseName } from './normalise.js';
import type { Outcome, Setting, Zone } from './outcome.js';
import { type Place, placeById } from './places.js';
import type { Reference } from './reference.js';
import { zoneAt } from './zones.js';

export interface ResolveContext {
  /** Id of the place whose government speaks. */
  readonly jurisdiction: string | null;
  /** The document's date; null if the text has lost it. */
  readonly date: string | null;
  /** Without a date: the best evidence when the text was written, YYYY-MM-DD. */
  readonly dateHint?: string | null;
  /** Earlier parties of the clause: 省 in 省卫生健康委、教育厅 stands for both. */
  readonly previous?: readonly Pick<Party, 'text'>[];
  /** The body whose divisions the clause lists, by id or as printed: 市发展改革委 in 市发展改革委责任处室. */
  readonly owner?: string | null;
  /** The development area whose committee speaks: 行政审批局 is its own. */
  readonly zone?: Zone | null;
}

/**
 * Finds the body that a mention means. In order: the authority file (a name or alias at the document's date), rules
 * (jurisdiction and abbreviation list), else it stays unknown under its printed name. Several candidates stay
 * ambiguous. Never throws; a doubt is an issue beside the party.
 */
export function resolve(mention: Mention, context: ResolveContext, reference: Reference): Result<Party> {
  const from = placeById(context.jurisdiction, reference.places);
  const day = context.date ?? context.dateHint ?? null;
  const dated = context.date !== null;
  const plain: Setting = {
    from,
    lean: from,
    day,
    dated,
    owner: null,
    zone: context.zone ?? (from?.area ? zoneAt(from, reference) : null),
  };
  const owner = ownerId(context.owner ?? null, plain, reference);
  const lean = leanOf(context.previous ?? [], plain, reference) ?? from;
  const outcome = interpret(normaliseName(mention.text), { ...plain, lean, owner }, reference);
  const { record, candidates, resolution } = outcome;
  const name = resolution === 'collective' ? mention.text : outcome.name;
  const party: Party = { ...mention, kind: record.kind, agencyId: record.id, name, resolution, candidates };
  return { value: party, issues: issueOf(mention, outcome) };
}

function ownerId(owner: string | null, setting: Setting, reference: Reference): string | null {
  if (owner === null) return null;
  if (reference.authority.byId.has(owner) || reference.made.has(owner)) return owner;
  return interpret(normaliseName(owner), setting, reference).record.id;
}

/** The place that the nearest earlier local party prints in front of its name; null if none does. */
function leanOf(previous: readonly Pick<Party, 'text'>[], setting: Setting, reference: Reference): Place | null {
  for (const { text } of previous.toReversed()) {
    const { scope } = interpret(normaliseName(text), setting, reference);
    if (scope !== null) return placeById(scope, reference.places);
  }
  return null;
}

function issueOf(mention: Mention, outcome: Outcome): readonly Issue[] {
  if (outcome.doubt === null) return [];
  const kind = outcome.resolution === 'ambiguous' ? 'ambiguous-agency' : 'unknown-agency';
  const { at, text } = mention;
  return [{ kind, at, text, message: outcome.doubt, candidates: outcome.nearest }];
}

/** True if a name means one known body there: what tells 市文化和旅游局 (one) from 市科协和北京海关 (two). */
export function knowsName(name: string, jurisdiction: string | null, reference: Reference): boolean {
  const from = placeById(jurisdiction, reference.places);
  const setting: Setting = { from, lean: from, day: null, dated: false, owner: null, zone: null };
  const outcome = interpret(normaliseName(name), setting, reference);
  return (
    outcome.resolution === 'resolved' ||
    outcome.resolution === 'ambiguous' ||
    outcome.doubt?.startsWith('The body is known') === true
  );
}

/**
 * Limits on what is written in a document, before anything in it is resolved: how often fields are renamed, directives
 * and fragments used. One validation rule; it reports before the rules of the specification do, and at most once.
 */
import { type GraphQLError, Kind, type ValidationContext, type ValidationRule, visit } from 'graphql';
import type { Bounds } from './bounds.js';
import { tooLarge } from './errors.js';

/** More directives at one place than executable ones there are can only be a mistake, or worse. */
const MOST_AT_ONE_PLACE = 4;

type Counted = 'aliases' | 'directives' | 'fragments';

const ADVICE: Readonly<Record<Counted, string>> = {
  aliases: 'Look up many things at once with `ids`, or split the request.',
  directives: 'Leave out what is not wanted instead of switching it off.',
  fragments: 'Split the request.',
};

/** The rule that refuses documents with more than the bounds allow. */
export function writtenWithin(bounds: Bounds): ValidationRule {
  return (context: ValidationContext) => {
    const error = refusalOf(context, bounds);
    if (error) context.reportError(error);
    return {};
  };
}

function refusalOf(context: ValidationContext, bounds: Bounds): GraphQLError | null {
  const counts: Record<Counted, number> = { aliases: 0, directives: 0, fragments: 0 };
  let atOnePlace = 0;
  visit(context.getDocument(), {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) counts.aliases++;
      if (node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.FRAGMENT_DEFINITION) counts.fragments++;
      if (!('directives' in node)) return;
      const here = node.directives?.length ?? 0;
      counts.directives += here;
      atOnePlace = Math.max(atOnePlace, here);
    },
  });
  if (atOnePlace > MOST_AT_ONE_PLACE) return refuse('directives', atOnePlace, MOST_AT_ONE_PLACE, ' at one place');
  const over = (Object.keys(counts) as Counted[]).find((name) => counts[name] > bounds[name]);
  return over ? refuse(over, counts[over], bounds[over]) : null;
}

function refuse(what: Counted, count: number, most: number, where = ''): GraphQLError {
  return tooLarge(`The request has ${count} ${what}${where}; at most ${most} are allowed. ${ADVICE[what]}`, {
    [what]: count,
    most,
  });
}

/**
 * Limits on what is written in a document, before anything in it is resolved: how often fields are renamed, directives
 * and fragments used, how long a word may be. One validation rule; it reports before the rules of the specification do,
 * and ends validation with that, since those cost more the more is written.
 */
import {
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  GraphQLError,
  Kind,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import type { Bounds } from './bounds.js';
import { checkLength } from './bulk.js';
import { tooLarge } from './errors.js';

/** More directives at one place than executable ones there are can only be a mistake, or worse. */
const MOST_AT_ONE_PLACE = 4;

/** Fields of one name with several sets of arguments are compared each with each, and are a mistake where they meet. */
const MOST_OF_ONE_NAME = 50;

type Counted = 'aliases' | 'directives' | 'fragments';

const ADVICE: Readonly<Record<Counted, string>> = {
  aliases: 'Look up many things at once with `ids`, or split the request.',
  directives: 'Leave out what is not wanted instead of switching it off.',
  fragments: 'Split the request.',
};

/**
 * The rule that refuses documents with more than the bounds allow.
 * @param mistakes - after how many of them validation ends
 */
export function writtenWithin(bounds: Bounds, mistakes: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    Document() {
      const error = refusalOf(context, bounds);
      // Reported as often as validation bears; who asked hears of it once (http-status.ts).
      if (error) for (let i = 0; i <= mistakes; i++) context.reportError(error);
    },
  });
}

function refusalOf(context: ValidationContext, bounds: Bounds): GraphQLError | null {
  const counts: Record<Counted, number> = { aliases: 0, directives: 0, fragments: 0 };
  let atOnePlace = 0;
  const names = new Map<string, Named>();
  try {
    visit(context.getDocument(), {
      enter(node) {
        checkWord(node, bounds.characters);
        if (node.kind === Kind.FIELD) {
          if (node.alias) counts.aliases++;
          noteArguments(node, names);
        }
        if (node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.FRAGMENT_DEFINITION) counts.fragments++;
        if (!('directives' in node)) return;
        const here = node.directives?.length ?? 0;
        counts.directives += here;
        atOnePlace = Math.max(atOnePlace, here);
      },
    });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  if (atOnePlace > MOST_AT_ONE_PLACE) return refuse('directives', atOnePlace, MOST_AT_ONE_PLACE, ' at one place');
  const over = (Object.keys(counts) as Counted[]).find((name) => counts[name] > bounds[name]);
  return over ? refuse(over, counts[over], bounds[over]) : refusalOfNames(names);
}

interface Named {
  count: number;
  readonly args: Set<string>;
}

function noteArguments({ alias, name, arguments: args = [] }: FieldNode, names: Map<string, Named>): void {
  const [first, last] = [args[0]?.loc, args.at(-1)?.loc];
  if (!first || !last) return;
  const answered = (alias ?? name).value;
  const named = names.get(answered) ?? { count: 0, args: new Set() };
  named.count++;
  named.args.add(first.source.body.slice(first.start, last.end));
  names.set(answered, named);
}

function refusalOfNames(names: ReadonlyMap<string, Named>): GraphQLError | null {
  for (const [name, { count, args }] of names) {
    if (args.size === 1 || count <= MOST_OF_ONE_NAME) continue;
    const message = `The request asks for \`${name}\` ${count} times with different arguments; at most ${MOST_OF_ONE_NAME} are allowed. Split the request.`;
    return tooLarge(message, { fields: count, most: MOST_OF_ONE_NAME });
  }
  return null;
}

/** Names too: what comes near to one that is not known is looked for letter by letter. */
function checkWord(node: ASTNode, most: number): void {
  if (node.kind === Kind.NAME || ('value' in node && typeof node.value === 'string'))
    checkLength(String(node.value), most);
}

function refuse(what: Counted, count: number, most: number, where = ''): GraphQLError {
  return tooLarge(`The request has ${count} ${what}${where}; at most ${most} are allowed. ${ADVICE[what]}`, {
    [what]: count,
    most,
  });
}

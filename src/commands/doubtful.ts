/** Names in doubt, each once with how often it stands, and the YAML that settles it. */
import { type Reference, type Settling, settlings, yamlLine } from '../agencies/index.js';
import type { Issue } from '../issues.js';
import type { AgencyRecord, Extraction } from '../types.js';

/** What can settle the name of an issue; null for an issue that is about no name. */
export function settles(issue: Issue, extraction: Extraction, reference: Reference): readonly Settling[] | null {
  if (issue.kind !== 'unknown-agency' && issue.kind !== 'ambiguous-agency') return null;
  const record = recordOf(issue, extraction);
  const { text: name, candidates } = issue;
  const ambiguous = issue.kind === 'ambiguous-agency';
  return record ? settlings({ name, record, candidates, ambiguous }, reference) : [];
}

/** The body that the words in doubt became. */
function recordOf({ at, text }: Issue, { clauses, documents, agencies }: Extraction): AgencyRecord | undefined {
  const party = clauses
    .flatMap(({ parties }) => parties)
    .find((one) => one.text === text && one.at.start === at.start && one.resolution !== 'resolved');
  const issuer = documents
    .flatMap(({ issuers, at: place }) => issuers.map((one) => ({ ...one, start: (one.at ?? place).start })))
    .find(({ name, start }) => name === text && start === at.start);
  return agencies.find(({ id }) => id === (party ?? issuer)?.agencyId);
}

/** Names that the same entries settle. */
interface Doubt {
  readonly names: Set<string>;
  readonly where: string;
  readonly ambiguous: boolean;
  readonly choices: Settling[];
  count: number;
}

/** Gathers the names in doubt of many texts. */
export class Doubts {
  private readonly found = new Map<string, Doubt>();

  add({ kind, at, text }: Issue, choices: readonly Settling[]): void {
    const ambiguous = kind === 'ambiguous-agency';
    const key = keyOf(text, ambiguous, choices);
    const known = this.found.get(key);
    if (known) {
      known.count++;
      if (!known.names.has(text)) known.choices.splice(0, known.choices.length, ...merged(known.choices, choices));
      known.names.add(text);
    } else {
      const where = `${at.file}:${at.line}`;
      this.found.set(key, { names: new Set([text]), where, ambiguous, choices: [...choices], count: 1 });
    }
  }

  /**
   * As a file for --agencies, the most frequent first. A new body stands ready; where one has to choose between known
   * bodies, each choice is a comment.
   * @param most names that it holds at most
   */
  toYaml(most = Number.POSITIVE_INFINITY): string {
    const all = [...this.found.values()].sort((a, b) => b.count - a.count).slice(0, most);
    const parts = all.filter(({ choices }) => choices.length > 0).map(asYaml);
    const left = all
      .filter(({ choices }) => choices.length === 0)
      .map(({ names, where }) => `# ${[...names].join('、')} (${where}): the text does not tell whose it is.\n`);
    return [...(parts.length ? ['agencies:\n'] : []), ...parts, ...left].join('');
  }
}

/** 市金融监管局 and 金融监管局 of one city become one new body. */
function keyOf(name: string, ambiguous: boolean, choices: readonly Settling[]): string {
  const { names, jurisdiction } = choices[0]?.entry ?? {};
  return JSON.stringify(names && !ambiguous ? [names, jurisdiction] : [name, choices]);
}

function merged(known: readonly Settling[], more: readonly Settling[]): Settling[] {
  const [first, ...others] = known;
  const [second, ...rest] = more;
  if (!first || !second) return [...known, ...more];
  const union = (key: string) => [...new Set([first, second].flatMap(({ entry }) => (entry[key] as string[]) ?? []))];
  const names = Object.fromEntries(
    ['aliases', 'homeAliases'].map((key) => [key, union(key)]).filter(([, list]) => list?.length),
  );
  return [{ ...first, entry: { ...first.entry, ...names } }, ...others, ...rest];
}

function asYaml({ names, where, ambiguous, choices, count }: Doubt): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const lines = choices.map((choice, i) => (i === 0 && !ambiguous ? yamlLine(choice) : `# ${yamlLine(choice)}`));
  const choose = ambiguous ? '; take the # from one' : '';
  return [`# ${[...names].join('、')}: ${times}, first at ${where}${choose}`, ...lines]
    .map((line) => `  ${line}\n`)
    .join('');
}

/** Names in doubt, each once with how often it stands, and the YAML that settles it. */
import { type Settling, yamlLine } from '../agencies/index.js';
import type { Issue } from '../issues.js';

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

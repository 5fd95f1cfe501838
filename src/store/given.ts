/**
 * Statements with lines that stand only where a parameter is given. A condition that is not asked for costs nothing
 * then, and what is asked for can be found by an index. What a parameter holds never decides about the text.
 */
import type { Query } from './queries.js';
import type { Parameters } from './store.js';

/** `// if $a or $b`, `// unless $a`, `// if $a unless $b or $c, turned by $d` at the end of a line. */
const MARK = /\s*\/\/ (?:if ([$\w ]+?))?(?:\s*unless ([$\w ]+?))?(?:,?\s*turned by (\$\w+))?\s*$/;

interface Line {
  readonly text: string;
  /** It stands where one of these is given; always, if there are none. */
  readonly wanted: readonly string[];
  /** It goes where one of these is given. */
  readonly unwanted: readonly string[];
  /** Where one of these is given it orders and compares the other way round. */
  readonly turning: readonly string[];
}

interface Template {
  readonly lines: readonly Line[];
  /** Parameters that decide about lines. */
  readonly deciding: readonly string[];
  /** By which of these are given. */
  readonly known: Map<string, string>;
}

const templates = new WeakMap<Query, Template>();

/** The statement of a query for these parameters. One that is null counts as not given. */
export function statementFor(query: Query, parameters: Parameters): string {
  const template = templates.get(query) ?? readTemplate(query.text);
  templates.set(query, template);
  if (template.deciding.length === 0) return query.text;
  const given = (name: string) => parameters[name] !== null && parameters[name] !== undefined;
  const key = template.deciding.map((name) => (given(name) ? '1' : '0')).join('');
  const statement = template.known.get(key) ?? assemble(template.lines, given);
  template.known.set(key, statement);
  return statement;
}

/** The parameters that decide about lines of a statement. */
export function decidingIn(text: string): string[] {
  return readTemplate(text).deciding.slice();
}

function readTemplate(text: string): Template {
  const lines = text.split('\n').map(readLine);
  const deciding = [...new Set(lines.flatMap(({ wanted, unwanted, turning }) => [...wanted, ...unwanted, ...turning]))];
  return { lines, deciding, known: new Map() };
}

function readLine(line: string): Line {
  const mark = MARK.exec(line);
  if (!mark?.[1] && !mark?.[2] && !mark?.[3]) return { text: line, wanted: [], unwanted: [], turning: [] };
  const [wanted = [], unwanted = [], turning = []] = mark.slice(1).map(namesIn);
  return { text: line.slice(0, mark.index), wanted, unwanted, turning };
}

const namesIn = (list: string | undefined = ''): string[] =>
  Array.from(list.matchAll(/\$(\w+)/g), (match) => match[1] ?? '');

function assemble(lines: readonly Line[], given: (name: string) => boolean): string {
  return lines
    .filter(({ wanted, unwanted }) => (wanted.length === 0 || wanted.some(given)) && !unwanted.some(given))
    .map(({ text, turning }) => (turning.some(given) ? turned(text) : text))
    .join('\n');
}

/** The same list from its end: what is behind stands before, and each key of the order falls instead of rising. */
function turned(text: string): string {
  return text
    .replace(/[<>]/g, (sign) => (sign === '<' ? '>' : '<'))
    .replace(/(?<=ORDER BY ).+?(?=\s+SKIP\b|$)/, (keys) => keys.replace(/(?=,|$)/g, ' DESC'));
}

/** zeren check: what the texts leave in doubt, by kind, with places. */
import { ISSUE_HELP, type Issue } from '../issues.js';
import { checkCounts } from '../seeds.js';
import { CommandError, EXIT, print, table } from './output.js';
import { eachExtraction, type TextsOptions } from './texts.js';

export interface CheckOptions extends TextsOptions {
  readonly format: string;
  readonly kind?: string;
}

/** Places shown of each kind before the rest is only counted. */
const SHOWN = 12;

function asTable(issues: readonly Issue[]): string {
  const kinds = new Map<string, Issue[]>();
  for (const issue of issues) kinds.set(issue.kind, [...(kinds.get(issue.kind) ?? []), issue]);
  const parts = [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, list]) => {
      const help = ISSUE_HELP[list[0]?.kind ?? 'empty-text'];
      const words = grouped(list);
      const rows = words
        .slice(0, SHOWN)
        .map(({ text, count, place, candidates }) => [
          place,
          String(count),
          text.slice(0, 40),
          candidates.slice(0, 3).join('、'),
        ]);
      const more =
        words.length > SHOWN ? `… and ${words.length - SHOWN} more (zeren check --format jsonl lists all)\n` : '';
      return `${help.title} (${kind}): ${list.length}\n${help.advice}\n\n${table(['place', 'times', 'words', 'nearest'], rows)}${more}`;
    });
  return parts.length ? parts.join('\n') : 'Nothing in doubt.\n';
}

/** Issues with the same words once, with how often they stand. */
function grouped(
  issues: readonly Issue[],
): { text: string; count: number; place: string; candidates: readonly string[] }[] {
  const byText = new Map<string, { text: string; count: number; place: string; candidates: readonly string[] }>();
  for (const { text, at, candidates } of issues) {
    const key = text || `${at.file}:${at.line}`;
    const known = byText.get(key);
    if (known) known.count++;
    else byText.set(key, { text, count: 1, place: `${at.file}:${at.line}`, candidates });
  }
  return [...byText.values()].sort((a, b) => b.count - a.count);
}

function asJsonl(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ kind, at, text, message, candidates }) =>
        `${JSON.stringify({ kind, ...at, text, message, candidates, advice: ISSUE_HELP[kind].advice })}\n`,
    )
    .join('');
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (options.format !== 'jsonl' && options.format !== 'table') {
    throw new CommandError(`--format ${options.format} is not known`, 'Write table or jsonl.', EXIT.usage);
  }
  if (options.kind && !(options.kind in ISSUE_HELP)) {
    throw new CommandError(
      `There is no kind of issue ${options.kind}`,
      `The kinds are: ${Object.keys(ISSUE_HELP).join(', ')}.`,
      EXIT.usage,
    );
  }
  const all: Issue[] = [];
  const failed = await eachExtraction(paths, options, async ({ value, issues }) => {
    const wanted = [...issues, ...checkCounts(value)].filter(({ kind }) => !options.kind || kind === options.kind);
    if (options.format === 'jsonl') await print(asJsonl(wanted));
    else all.push(...wanted);
  });
  if (options.format === 'table') await print(asTable(all));
  return failed || all.some(({ kind }) => kind === 'count-changed') ? EXIT.failed : EXIT.done;
}

/** zeren check: what the texts leave in doubt, by kind, with places. */
import { yamlLine } from '../agencies/index.js';
import { ISSUE_HELP } from '../issues.js';
import { filePlace, placeWords } from '../places.js';
import { Doubts } from './doubtful.js';
import { CommandError, EXIT, harmless, print, table } from './output.js';
import type { FoundIssue } from './reading/work.js';
import { eachDoubt, type TextsOptions } from './texts.js';

export interface CheckOptions extends TextsOptions {
  readonly format: string;
  readonly kind?: string;
}

/** Places shown of each kind before the rest is only counted. */
const SHOWN = 12;

function asTable(found: readonly FoundIssue[]): string {
  const kinds = new Map<string, FoundIssue[]>();
  for (const one of found) {
    const known = kinds.get(one.issue.kind);
    if (known) known.push(one);
    else kinds.set(one.issue.kind, [one]);
  }
  const parts = [...kinds]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([kind, list]) => {
      const help = ISSUE_HELP[list[0]?.issue.kind ?? 'empty-text'];
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
  found: readonly FoundIssue[],
): { text: string; count: number; place: string; candidates: readonly string[] }[] {
  const byText = new Map<string, { text: string; count: number; place: string; candidates: readonly string[] }>();
  for (const { issue, places } of found) {
    const { text, at, candidates } = issue;
    const key = text || `${at.file}:${at.line}`;
    const known = byText.get(key);
    if (known) known.count++;
    else byText.set(key, { text, count: 1, place: placeWords(places, at), candidates });
  }
  return [...byText.values()].sort((a, b) => b.count - a.count);
}

function asJsonl(found: readonly FoundIssue[]): string {
  return found
    .map(({ issue: { kind, at, text, message, candidates }, places, settle }) => {
      const { advice } = ISSUE_HELP[kind];
      const place = filePlace(places, at);
      const more = { ...(place ? { place } : {}), ...(settle ? { settle: settle.map(yamlLine) } : {}) };
      return `${JSON.stringify({ kind, ...at, text, message, candidates, advice, ...more })}\n`;
    })
    .join('');
}

const FORMATS = ['table', 'jsonl', 'yaml'];

/** The table, then what would settle the names that it shows. */
function report(all: readonly FoundIssue[], doubts: Doubts): string {
  const yaml = doubts.toYaml(SHOWN);
  if (!yaml) return asTable(all);
  return `${asTable(all)}\nTo settle names, paste into a file, choose and mend, and read again with --agencies FILE (zeren check --format yaml writes all):\n\n${yaml}`;
}

export async function checkCommand(paths: readonly string[], options: CheckOptions): Promise<number> {
  if (!FORMATS.includes(options.format)) {
    throw new CommandError(`--format ${options.format} is not known`, `Write ${FORMATS.join(', ')}.`, EXIT.usage);
  }
  if (options.kind && !(options.kind in ISSUE_HELP)) {
    throw new CommandError(
      `There is no kind of issue ${options.kind}`,
      `The kinds are: ${Object.keys(ISSUE_HELP).join(', ')}.`,
      EXIT.usage,
    );
  }
  const all: FoundIssue[] = [];
  const doubts = new Doubts();
  const failed = await eachDoubt(paths, options, async (issues) => {
    const found = issues.filter(({ issue }) => !options.kind || issue.kind === options.kind);
    if (options.format === 'jsonl') await print(asJsonl(found));
    else for (const one of found) all.push(one);
    for (const { issue, settle } of found) if (settle) doubts.add(issue, settle);
  });
  if (options.format === 'table') await print(harmless(report(all, doubts)));
  if (options.format === 'yaml') await print(harmless(doubts.toYaml()) || 'agencies: []\n');
  return failed || all.some(({ issue }) => issue.kind === 'count-changed') ? EXIT.failed : EXIT.done;
}

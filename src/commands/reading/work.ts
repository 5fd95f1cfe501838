/** What is done with one text of a folder, on a thread or without: it is read, extracted, and made into what is wanted. */
import { type Settling, settles, settlingLines } from '../../agencies/index.js';
import { extractionCsv, extractionCsvLength, extractionJsonl } from '../../exports/extraction.js';
import { type BulkText, bulkText } from '../../exports/graph/bulk-text.js';
import { readSource, TextError, type TextPath } from '../../files.js';
import { buildGraph } from '../../graph/build.js';
import type { TextGraph } from '../../graph/rows.js';
import type { Issue, Result } from '../../issues.js';
import { extract } from '../../pipeline.js';
import { checkCounts } from '../../seeds.js';
import type { Extraction, FilePlaces, SourceText } from '../../types.js';
import type { Decisions } from '../decisions.js';
import { checkLikely } from './likely.js';

export interface TextWork {
  readonly text: TextPath;
  /** What it leaves in doubt, its records in a format, the rows of the graph, or those as tables for Neo4j's importer. */
  readonly want: 'doubts' | 'jsonl' | 'csv' | 'graph' | 'tables';
  /** Checksum of what was read as it would be read now: a text that still has it is passed over. */
  readonly done: string | null;
}

/** An issue, with what settles it if it is about a name. */
export interface FoundIssue {
  readonly issue: Issue;
  /** Where the lines of its text stand in the file from which that was taken. */
  readonly places: FilePlaces | undefined;
  readonly settle: readonly Settling[] | null;
}

/** `left`: the text cannot be read; the others can. */
export type TextDone =
  | { readonly doubts: readonly FoundIssue[] }
  /** In UTF-8: handed from a thread to the program as they are, without a copy of what may be ten times the text. */
  | { readonly records: Uint8Array<ArrayBuffer> }
  | { readonly graph: TextGraph }
  | { readonly tables: BulkText }
  | { readonly same: true }
  | { readonly left: { readonly path: string; readonly what: string; readonly advice: string } };

/** Reads one text. A text that the program fails on is left out like one that cannot be read: of many, one must not stop the others. */
export async function readOne({ text, want, done }: TextWork, decisions: Decisions): Promise<TextDone> {
  try {
    const source = await readSource(text, decisions.noteFor(text.file));
    if (source.checksum === done) return { same: true };
    const { reference, correctionsFor } = decisions;
    const extraction = extract(source, reference, correctionsFor(source));
    checkLikely(extraction.value, text.path);
    switch (want) {
      case 'doubts':
        return { doubts: doubtsOf(extraction, decisions) };
      case 'jsonl':
        return { records: encode(extractionJsonl(extraction.value)) };
      case 'csv':
        return { records: encode(csvOf(extraction.value, text)) };
      case 'graph':
        return { graph: graphOf(extraction, source, decisions) };
      case 'tables':
        return { tables: bulkText(graphOf(extraction, source, decisions)) };
    }
  } catch (error) {
    if (!(error instanceof TextError)) return { left: failure(text.path, error) };
    const { path, what, advice } = error;
    return { left: { path, what, advice } };
  }
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Ordinary texts of the longest that are read take a fifth of it. */
const CSV_CHARACTERS = 16_000_000;

/** @throws TextError where a clause names so many bodies that its words, which stand in the row of each, would fill memory */
function csvOf(extraction: Extraction, { path }: TextPath): string {
  if (extractionCsvLength(extraction) <= CSV_CHARACTERS) return extractionCsv(extraction);
  const most = CSV_CHARACTERS / 1_000_000;
  const what = `its CSV would have more than ${most} million characters, since the row of each body repeats the clause`;
  throw new TextError(path, what, 'Write --format jsonl, which has each clause once, or split the text.');
}

function doubtsOf({ value, issues }: Result<Extraction>, { reference }: Decisions): FoundIssue[] {
  const { places } = value.source;
  return [...issues, ...checkCounts(value)].map((issue) => ({
    issue,
    places,
    settle: settles(issue, value, reference),
  }));
}

function graphOf(extraction: Result<Extraction>, source: SourceText, decisions: Decisions): TextGraph {
  const settle = settlingLines(extraction.value, decisions.reference);
  return buildGraph(extraction, source.text, decisions.digestFor(source.file), settle);
}

function failure(path: string, error: unknown) {
  const why = error instanceof Error ? error.message : String(error);
  return {
    path,
    what: `zeren failed on it (${why})`,
    advice: 'This is a fault of the program: report it with the text.',
  };
}

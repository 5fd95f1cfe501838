/** The runs of several sizes as one table: a line a figure, a column a size, and how it grows with the tasks. */
import { exponent } from './growth.js';
import type { AnswerFigures, ScaleRun } from './scale-run.js';
import type { Table } from './table.js';

/** One size: what its process measured, and what was seen from outside. */
export interface Measured {
  readonly times: number;
  readonly run: ScaleRun;
  /** Bytes: of Neo4j's process, and on disk. */
  readonly server: number | null;
  readonly disk: number;
}

/** Rates, which are not said to grow. */
const RATES = /rate|\/s$/;

type Figure = (one: Measured) => number | null | undefined;

const MB = 2 ** 20;

/** Milliseconds below this are the same for one who waits, and noise to the exponent. */
const LEAST_MS = 1;

const FIGURES: readonly (readonly [name: string, of: Figure, digits: number])[] = [
  ['tasks', ({ run }) => run.sizes.tasks, 0],
  ['clauses', ({ run }) => run.sizes.clauses, 0],
  ['responsibilities', ({ run }) => run.sizes.responsibilities, 0],
  ['bodies', ({ run }) => run.sizes.agencies, 0],
  ['nodes and edges written', ({ run }) => run.load?.rows, 0],
  ['loading, s', ({ run }) => run.load?.seconds, 1],
  ['… seconds of computing, with making and reading the texts', ({ run }) => run.load?.computing, 0],
  ['… full-text indexes, s', ({ run }) => run.load?.indexSeconds || null, 1],
  ['… texts/s', ({ run }) => run.load && run.load.texts / run.load.seconds, 1],
  ['… nodes and edges/s', ({ run }) => run.load && run.load.rows / run.load.seconds, 0],
  ['… rate of the last tenth by that of the second', ({ run }) => run.load?.lastToFirst, 2],
  ['memory of Neo4j, MB', ({ server }) => server && server / MB, 0],
  ['memory of our process after loading, MB', ({ run }) => run.loaded.resident / MB, 0],
  ['… its heap', ({ run }) => run.loaded.heap / MB, 0],
  ['memory of our process after the questions, MB', ({ run }) => run.asked.resident / MB, 0],
  ['… its heap', ({ run }) => run.asked.heap / MB, 0],
  ['disk, MB', ({ disk }) => disk / MB, 0],
];

/** @param title what was measured, on what */
export function scaleTable(title: string, all: readonly Measured[]): Table {
  const names = all[0]?.run.answers.map(({ name }) => name) ?? [];
  return {
    title,
    columns: ['', ...all.map(({ times }) => `${times}×`), 'grows with tasks^', 'its answer^'],
    rows: [
      ...FIGURES.map(([name, of, digits]) => line(name, all, of, digits)),
      ...names.map((name, i) => answerLine(name, all, i)),
    ],
  };
}

function line(name: string, all: readonly Measured[], of: Figure, digits: number): string[] {
  const cells = all.map((one) => of(one)?.toLocaleString('en', { maximumFractionDigits: digits }) ?? '');
  return [name, ...cells, RATES.test(name) ? '' : growth(all, of), ''];
}

/** median / p95 (first), computing, and bytes; growth of the computing beside that of the bytes. */
function answerLine(name: string, all: readonly Measured[], i: number): string[] {
  const figures = (one: Measured): AnswerFigures | undefined => one.run.answers[i];
  const cell = (one: Measured): string => {
    const figure = figures(one);
    if (!figure) return '';
    const [median, p95, first, own] = [figure.median, figure.p95, figure.first, figure.computing].map(shortly);
    const time = `${median} / ${p95} (${first}) ms; computing ${own} ms`;
    return figure.failed ? `refused after ${first} ms` : `${time}; ${kilobytes(figure.bytes)}`;
  };
  const answered = all.filter((one) => !figures(one)?.failed);
  return [
    name,
    ...all.map(cell),
    growth(answered, (one) => Math.max(LEAST_MS, figures(one)?.computing ?? Number.NaN)),
    growth(answered, (one) => figures(one)?.bytes),
  ];
}

const growth = (all: readonly Measured[], of: Figure): string => {
  const found = exponent(all.map((one) => [one.run.sizes.tasks ?? Number.NaN, of(one) ?? Number.NaN]));
  return Number.isNaN(found) ? '' : found.toFixed(2);
};

const shortly = (ms: number): string => (ms < 10 ? ms.toFixed(1) : ms.toFixed(0));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;

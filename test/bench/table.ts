/** A table of measured figures. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** As Markdown. */
export function printTable({ title, columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of `runs` runs, after `warmup` that do not count. */
export function time(work: () => void, runs = 15, warmup = 10): number[] {
  const taken: number[] = [];
  for (let i = 0; i < runs + warmup; i++) {
    const start = performance.now();
    work();
    if (i >= warmup) taken.push(performance.now() - start);
  }
  return taken;
}

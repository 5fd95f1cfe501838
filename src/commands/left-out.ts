/** Texts that were left out, and why: told as they come, and once more at the end, by what can be done about them. */

export interface Left {
  readonly path: string;
  readonly what: string;
  readonly advice: string;
}

/** Names shown of each kind; of a large folder more would hide the rest. */
const SHOWN = 3;

export class LeftOut {
  private readonly byAdvice = new Map<string, { readonly first: readonly Left[]; readonly count: number }>();
  /** Paths of all of them. */
  readonly paths = new Set<string>();

  add(left: Left): void {
    const { first, count } = this.byAdvice.get(left.advice) ?? { first: [], count: 0 };
    this.byAdvice.set(left.advice, { first: first.length < SHOWN ? [...first, left] : first, count: count + 1 });
    this.paths.add(left.path);
  }

  get count(): number {
    return this.paths.size;
  }

  /** Lines for the end: the most frequent kind first. */
  lines(): string[] {
    const kinds = [...this.byAdvice].sort(([, a], [, b]) => b.count - a.count);
    return kinds.flatMap(([advice, { first, count }]) => [
      `  ${count}  ${advice}`,
      ...first.map(({ path, what }) => `       ${path}: ${what}`),
      ...(count > first.length ? [`       … and ${count - first.length} more`] : []),
    ]);
  }
}

/** What a group of a pattern matched, or '' where it took no part. */
export function group(match: RegExpMatchArray, n: number): string {
  return match[n] ?? '';
}

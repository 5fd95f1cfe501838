/** What the reader chose, kept in the browser. A browser may forbid storage; the page then simply forgets. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`zeren.${name}`);
  } catch {
    return null;
  }
}

/** Null forgets. */
export function remember(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`zeren.${name}`);
    else localStorage.setItem(`zeren.${name}`, value);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}

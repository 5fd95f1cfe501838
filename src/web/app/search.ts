/** The part of an address behind `?`: plain names and values, several values of one name as several pairs. */

/** As an address gives it, before a view has read what it knows. */
export type Given = Readonly<Record<string, unknown>>;

/** @param text `?a=1&b=2`, with or without the question mark */
export function parseSearch(text: string): Record<string, string | string[]> {
  const given: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) {
    const before = given[name];
    given[name] = before === undefined ? value : [before, value].flat();
  }
  return given;
}

/** Null, undefined and false leave their name out, so that an address says only what differs from the usual. */
export function stringifySearch(search: Given): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== false && one !== '') parameters.append(name, String(one));
    }
  }
  return parameters.size === 0 ? '' : `?${parameters}`;
}

/** Words without the blanks around them. */
export function text(value: unknown): string | undefined {
  const first = [value].flat()[0];
  const trimmed = first === undefined || first === null ? '' : String(first).trim();
  return trimmed === '' ? undefined : trimmed;
}

/** All values of a name that may stand several times. */
export function texts(value: unknown): string[] | undefined {
  const all = [value].flat().flatMap((one) => text(one) ?? []);
  return all.length === 0 ? undefined : all;
}

/** A whole number from 1 on. */
export function positive(value: unknown): number | undefined {
  const digits = text(value);
  return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

/** A year as 2023. */
export function year(value: unknown): string | undefined {
  const given = text(value);
  return given !== undefined && /^\d{4}$/.test(given) ? given : undefined;
}

/** A day as 2023-05-31. */
export function day(value: unknown): string | undefined {
  const given = text(value);
  return given !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))
    ? given
    : undefined;
}

/** One of several words. */
export function choice<T extends string>(value: unknown, known: readonly T[]): T | undefined {
  const given = text(value);
  return known.find((one) => one === given);
}

/** Some of several words, each once, in the order in which they are known. */
export function choices<T extends string>(value: unknown, known: readonly T[]): T[] | undefined {
  const given = texts(value) ?? [];
  const chosen = known.filter((one) => given.includes(one));
  return chosen.length === 0 ? undefined : chosen;
}

/** Set by `name=true`. */
export function flag(value: unknown): true | undefined {
  return text(value) === 'true' ? true : undefined;
}

/**
 * What a view reads from an address. A name without a value stays there as undefined: the router lays what is read over
 * what was given, and a value that means nothing must not shine through.
 */
export function reading<T extends object>(read: T): { [Key in keyof T]?: T[Key] | undefined } {
  return read;
}

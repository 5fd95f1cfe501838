/** Refuses addresses with parameters that there are not: one that is written wrongly would else change nothing, unseen. */
import type { Request } from 'express';
import type { Parameter } from '../exports/parameters.js';
import { badInput } from './errors.js';
import { nearest } from './nearest.js';

/** How one that is on or off is written. */
const FLAG = ['', 'true', '1', 'false', '0'];

/**
 * Looks at names and at how often they stand; what values mean is read elsewhere.
 * @param known - those that the address takes
 * @throws GraphQLError (BAD_USER_INPUT)
 */
export function checkParameters(query: Request['query'], known: readonly Parameter[]): void {
  const byName = new Map(known.map((parameter) => [parameter.name, parameter]));
  for (const [name, value] of Object.entries(query)) check(name, byName.get(name), value, known);
}

type Value = Request['query'][string];

function check(name: string, parameter: Parameter | undefined, value: Value, known: readonly Parameter[]): void {
  if (!parameter) throw unknownName(name, known);
  const values = [value].flat().filter((one) => typeof one === 'string');
  if (values.length > 1 && !parameter.many && parameter.value !== null)
    throw badInput(name, `\`${name}\` may stand once only.`, { value: values });
  const among = parameter.value === null ? FLAG : parameter.name === 'bom' ? (parameter.among ?? []) : null;
  const wrong = among && values.find((one) => !among.includes(one));
  if (among && wrong !== undefined)
    throw badInput(name, `\`${name}\`: "${wrong}" is not known.`, { value: wrong, nearest: among.filter(Boolean) });
}

function unknownName(name: string, known: readonly Parameter[]): Error {
  const options = known.map((one) => ({ value: one.name, words: [one.name] }));
  const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
  const none = known.length === 0 ? ' This file takes none.' : '';
  return badInput(shown, `There is no parameter \`${shown}\`.${none}`, { nearest: nearest(shown, options) });
}

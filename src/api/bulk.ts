/**
 * How bulky what a client hands over may be: brackets within brackets, long words, many values. Looked at before
 * anything is parsed or looked up, since what is deep or long costs more to check the deeper and longer it is.
 */
import { isUtf8 } from 'node:buffer';
import type { RequestHandler } from 'express';
import type { Bounds } from './bounds.js';
import { badRequest, tooLarge } from './errors.js';

type Bulk = Pick<Bounds, 'depth' | 'characters' | 'values'>;

/** Brackets beside those of the fields: of arguments, and of lists and objects in them. */
const BRACKETS_A_FIELD = 4;

const mostBrackets = ({ depth }: Bulk) => depth * BRACKETS_A_FIELD;

/** Refuses bodies of JSON that are no UTF-8, or deeper than any request; for express.json's `verify`. */
export function bodyWithin(bounds: Bulk) {
  return (_request: unknown, _response: unknown, body: Buffer, encoding: string): void => {
    if (encoding === 'utf-8' && !isUtf8(body)) throw badRequest("The request's body is not UTF-8.");
    checkDepth(body.toString('latin1'), bounds, "The request's body");
  };
}

/** Refuses requests whose query is too deep, or whose variables hold too much; mounted after what reads the body. */
export function bulkWithin(bounds: Bulk): RequestHandler {
  return (request, _response, next) => {
    const { query, variables, operationName, extensions } = { ...request.query, ...Object(request.body) } as Given;
    if (typeof query === 'string') checkDepth(query, bounds, 'The query');
    checkValues([variables, operationName, extensions], bounds);
    next();
  };
}

type Given = Readonly<Record<string, unknown>>;

/** @throws GraphQLError (TOO_LARGE) if brackets stand deeper in one another than any request needs */
function checkDepth(text: string, bounds: Bulk, what: string): void {
  const most = mostBrackets(bounds);
  if (isDeeper(text, most))
    throw tooLarge(`${what} has more than ${most} brackets within one another. Split the request.`, {
      mostBrackets: most,
    });
}

const [QUOTE, BACKSLASH, HASH, NEWLINE] = ['"', '\\', '#', '\n'].map((sign) => sign.charCodeAt(0));
const OPENING = new Set([...'{[('].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set([...'}])'].map((sign) => sign.charCodeAt(0)));

/** Whether brackets stand deeper in one another than `most`, in GraphQL or JSON; those in texts and comments do not count. */
export function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfText(text, at);
    else if (sign === HASH) at = endOfLine(text, at);
    else if (OPENING.has(sign)) {
      if (++depth > most) return true;
    } else if (CLOSING.has(sign)) depth--;
  }
  return false;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The place of the quote that ends the text beginning here; of one in three quotes the last of the three. */
function endOfText(text: string, from: number): number {
  const block = text.startsWith('"""', from);
  for (let at = from + (block ? 3 : 1); at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (block) {
      if (sign === BACKSLASH && text.startsWith('"""', at + 1)) at += 3;
      else if (sign === QUOTE && text.startsWith('"""', at)) return at + 2;
    } else if (sign === BACKSLASH) at++;
    else if (sign === QUOTE || sign === NEWLINE) return at;
  }
  return text.length;
}

/** @throws GraphQLError (TOO_LARGE) if there are too many values, or one of them is too long */
function checkValues(roots: readonly unknown[], { values: most, characters }: Bulk): void {
  const left: unknown[] = [...roots];
  let seen = 0;
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'string') checkLength(value, characters);
    if (typeof value !== 'object' || value === null) continue;
    const within = Object.values(value);
    seen += within.length;
    if (seen > most)
      throw tooLarge(`The variables hold more than ${most} values. Split the request.`, { mostValues: most });
    left.push(...within);
  }
}

/** @throws GraphQLError (TOO_LARGE) for a text longer than a name, a title or a question ever is */
export function checkLength(text: string, most: number): void {
  if (text.length <= most) return;
  const message = `A value has ${text.length} characters; at most ${most} are allowed: names, titles, words and questions are shorter.`;
  throw tooLarge(message, { characters: text.length, mostCharacters: most });
}

/** Text into HTML. */
import { plainText } from './plain.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes a text for an element or a quoted attribute; what does not print is left out. */
export function htmlText(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

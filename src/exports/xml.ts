/** Text into XML 1.0. */

/** Characters that XML 1.0 cannot hold, not even escaped (https://www.w3.org/TR/xml/#charsets); lone surrogates too. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As they are, a reader would turn these into spaces in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for an attribute or an element; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\t\n\r]/g, (c) => ENTITIES[c] ?? c);
}

/** An element with attributes; those that are null are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | null>>,
  children?: string[],
): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const open = `<${name}${list.join('')}`;
  return children === undefined ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

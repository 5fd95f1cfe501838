/**
 * Lets the editor's styles in where the page's policy allows none that stand in line. The editor makes style elements:
 * they get the number that the server allows for this answer. It also writes lines of text as HTML with style
 * attributes, which no number can allow: they are set on the elements once those are there, as a script may. Imported
 * before the editor is.
 */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

/** A tag in HTML as the editor writes it: within words and values, angle brackets are escaped. */
const TAG = /<[a-z][^<>]*>/gi;
const STYLE = /\sstyle=(?=["'])/gi;
const HELD = 'data-held-style';

/** HTML with its styles put aside. */
function withoutStyles(html: unknown): string {
  return String(html).replace(TAG, (tag) => tag.replace(STYLE, ` ${HELD}=`));
}

/** Sets the styles that were put aside. */
function giveStyles(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>(`[${HELD}]`)) {
    element.style.cssText = element.getAttribute(HELD) ?? '';
    element.removeAttribute(HELD);
  }
}

/** Puts another function in the place of one that all elements, or documents, share. */
function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  wrap: (original: Owner[Name]) => Owner[Name],
): void {
  owner[name] = wrap(owner[name]);
}

replace(Document.prototype, 'createElement', (original) => {
  return function (this: Document, ...args: Parameters<typeof original>) {
    const element = original.apply(this, args);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  } as typeof original;
});

replace(Element.prototype, 'insertAdjacentHTML', (original) => {
  return function (this: Element, position: InsertPosition, html: string) {
    original.call(this, position, withoutStyles(html));
    giveStyles(this.parentElement ?? this);
  };
});

replace(Element.prototype, 'setAttribute', (original) => {
  return function (this: Element, name: string, value: string) {
    if (name === 'style' && this instanceof HTMLElement) this.style.cssText = value;
    else original.call(this, name, value);
  };
});

const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
Object.defineProperty(Element.prototype, 'innerHTML', {
  ...inner,
  set(this: Element, html: unknown) {
    inner?.set?.call(this, withoutStyles(html));
    giveStyles(this);
  },
});

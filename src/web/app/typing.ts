/** Whether a key goes into a field, or belongs to the browser: then the page leaves it alone. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  return event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog[open]') !== null;
}

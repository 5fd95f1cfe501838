/** Light or dark: the reader's choice, remembered; the system's until one is made. */
import { useSyncExternalStore } from 'react';
import { remember, remembered } from './remembered.js';

export type Theme = 'light' | 'dark';

const NAME = 'theme';
const listeners = new Set<() => void>();
const system = () => matchMedia('(prefers-color-scheme: dark)');

/** The theme in force. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return system().matches ? 'dark' : 'light';
}

/** Puts the remembered choice in force; to be called before the page is first drawn. */
export function beginTheme(): void {
  const chosen = remembered(NAME);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}

/** Changes to the other theme. The system's own is not kept as a choice, so that the page follows it again. */
export function changeTheme(): void {
  const next: Theme = currentTheme() === 'dark' ? 'light' : 'dark';
  const isSystem = next === (system().matches ? 'dark' : 'light');
  remember(NAME, isSystem ? null : next);
  if (isSystem) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  for (const listener of listeners) listener();
}

/** Renders anew when the theme changes: for what is drawn on a canvas, which takes no colours from style sheets. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system().addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system().removeEventListener('change', listener);
  };
}

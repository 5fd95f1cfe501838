/** The colours of roles on paper: those of the page by day (src/web/app/styles/base.css). */
import type { Role } from '../types.js';

export const PAPER = {
  ink: '#1c2a31',
  quiet: '#566873',
  rule: '#dcdcd5',
  sunken: '#f2f1ec',
  accent: '#1d4e5f',
  accentSoft: '#e4eff2',
  doubt: '#9a3b12',
} as const;

export const ROLE_COLOURS: Readonly<Record<Role, { readonly ink: string; readonly soft: string }>> = {
  lead: { ink: '#0b4f86', soft: '#d7e8f7' },
  support: { ink: '#17613f', soft: '#d9efe3' },
  responsible: { ink: '#7a4a00', soft: '#faeacb' },
};

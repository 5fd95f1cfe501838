/** Values of a store's rows. */
import type { Value } from '../store/store.js';

// A store leaves out properties without a value: what is missing is null, and a missing list is empty.
export const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');
export const orNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
export const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);
export const numberOrNull = (value: Value | undefined): number | null => (typeof value === 'number' ? value : null);
export const numbers = (value: Value | undefined): readonly number[] =>
  Array.isArray(value) ? (value as readonly number[]) : [];
export const list = (value: Value | undefined): readonly string[] => (Array.isArray(value) ? (value as string[]) : []);

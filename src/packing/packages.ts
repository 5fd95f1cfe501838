/** Which package a module of node_modules belongs to, and under which licence it comes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STANDARD } from './standard.js';

export interface Library {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Its licence and notices, as its files have them. */
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

const NOTICES = /^(?:licen[sc]e|copying|notice|third-?party-?notices)/i;

/**
 * The library that a file belongs to: the nearest folder above it whose package.json has name and version.
 * @param module path of a file; what a bundler puts behind it (?commonjs) is passed over
 * @returns null for a file of the program itself
 * @throws Error if the library names no licence, or has no text of it that is known
 */
export function libraryOf(module: string): Library | null {
  if (!module.includes('/node_modules/') || module.startsWith('\0')) return null;
  for (let folder = dirname(module.replace(/\?.*$/, '')); !folder.endsWith('/node_modules'); folder = dirname(folder)) {
    const manifest = manifestIn(folder);
    if (manifest?.name && manifest.version) return read(folder, manifest.name, manifest.version, manifest);
  }
  return null;
}

function manifestIn(folder: string): Manifest | null {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : null;
}

function read(folder: string, name: string, version: string, { license, author }: Manifest): Library {
  if (typeof license !== 'string') throw new Error(`${name} ${version} does not say its licence in package.json`);
  const notices = readdirSync(folder)
    .filter((file) => NOTICES.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const text = notices.length > 0 ? notices.join('\n\n') : standardText(license, author);
  if (text === null) throw new Error(`${name} ${version} (${license}) brings no text of its licence`);
  return { name, version, license, text };
}

function standardText(license: string, author: Manifest['author']): string | null {
  const text = STANDARD.get(license);
  const holder = (typeof author === 'object' ? author.name : author) ?? 'its authors';
  return text ? `Copyright (c) ${holder}\n\n${text}` : null;
}

/** Which program this is, and what it reads and writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './reference.js';
import { EXTRACTION_VERSION } from './types.js';
import { GRAPH_SCHEMA, RECORDS_FORMAT } from './versions.js';

/** The version in package.json. */
export function programVersion(): string {
  return (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
}

/** For a person; its first line is the version alone, for programs. */
export function versionWords(): string {
  return `${programVersion()}\nrecords of zeren extract: ${RECORDS_FORMAT}; schema of the graph: ${GRAPH_SCHEMA}; way of reading: ${EXTRACTION_VERSION}`;
}

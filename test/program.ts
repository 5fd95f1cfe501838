/** The program as a user runs it: the one built in this copy, or one that is installed elsewhere (ZEREN_PACKAGE, its folder). */
import { join } from 'node:path';

export const PACKAGE = process.env.ZEREN_PACKAGE || join(import.meta.dirname, '..');
export const PROGRAM = join(PACKAGE, 'dist', 'cli.js');

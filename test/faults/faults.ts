/** All faults, in the order in which they are run. */
import { brokenWire } from './broken-wire.js';
import { damagedFile } from './damaged-file.js';
import { diskFullFile } from './disk-full-file.js';
import { diskFullNeo4j } from './disk-full-neo4j.js';
import type { Fault } from './fault.js';
import { killNeo4j } from './kill-neo4j.js';
import { killZerenFile } from './kill-zeren-file.js';
import { killZerenNeo4j } from './kill-zeren-neo4j.js';
import { lostCommit } from './lost-commit.js';
import { restartNeo4j } from './restart-neo4j.js';
import { twoLoadsFile } from './two-loads-file.js';
import { twoLoadsNeo4j } from './two-loads-neo4j.js';

export const FAULTS: readonly Fault[] = [
  killZerenFile,
  killZerenNeo4j,
  killNeo4j,
  restartNeo4j,
  brokenWire,
  lostCommit,
  twoLoadsFile,
  twoLoadsNeo4j,
  diskFullFile,
  diskFullNeo4j,
  damagedFile,
];

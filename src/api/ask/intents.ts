/** The kinds of questions, in the order in which they are tried: the more special before the more general. */
import type { Intent } from './intent.js';
import { amendments } from './intents/amendments.js';
import { busiest } from './intents/busiest.js';
import { citations } from './intents/citations.js';
import { coOwners } from './intents/co-owners.js';
import { comparison } from './intents/comparison.js';
import { documentsIssued } from './intents/documents-issued.js';
import { dueTasks } from './intents/due-tasks.js';
import { groups } from './intents/groups.js';
import { history } from './intents/history.js';
import { implementation } from './intents/implementation.js';
import { inForce } from './intents/in-force.js';
import { matrix } from './intents/matrix.js';
import { network } from './intents/network.js';
import { path } from './intents/path.js';
import { repeals } from './intents/repeals.js';
import { rolesInDocument } from './intents/roles-in-document.js';
import { sharedTasks } from './intents/shared-tasks.js';
import { statistics } from './intents/statistics.js';
import { strongestPairs } from './intents/strongest-pairs.js';
import { tasksOfBody } from './intents/tasks-of-body.js';
import { timeline } from './intents/timeline.js';
import { topic } from './intents/topic.js';
import { uncertain } from './intents/uncertain.js';

export const INTENT_LIST: readonly Intent[] = [
  comparison,
  groups,
  strongestPairs,
  busiest,
  matrix,
  network,
  path,
  sharedTasks,
  coOwners,
  history,
  timeline,
  uncertain,
  repeals,
  amendments,
  inForce,
  citations,
  implementation,
  statistics,
  tasksOfBody,
  rolesInDocument,
  documentsIssued,
  topic,
  dueTasks,
];

/** The kinds of questions, in the order in which they are tried: the more special before the more general. */
import type { Intent } from './intent.js';
import { busiest } from './intents/busiest.js';
import { citations } from './intents/citations.js';
import { coOwners } from './intents/co-owners.js';
import { documentsIssued } from './intents/documents-issued.js';
import { dueTasks } from './intents/due-tasks.js';
import { history } from './intents/history.js';
import { implementation } from './intents/implementation.js';
import { matrix } from './intents/matrix.js';
import { network } from './intents/network.js';
import { repeals } from './intents/repeals.js';
import { rolesInDocument } from './intents/roles-in-document.js';
import { sharedTasks } from './intents/shared-tasks.js';
import { statistics } from './intents/statistics.js';
import { strongestPairs } from './intents/strongest-pairs.js';
import { tasksOfBody } from './intents/tasks-of-body.js';
import { topic } from './intents/topic.js';
import { uncertain } from './intents/uncertain.js';

export const INTENT_LIST: readonly Intent[] = [
  strongestPairs,
  busiest,
  matrix,
  network,
  sharedTasks,
  coOwners,
  history,
  uncertain,
  repeals,
  citations,
  implementation,
  statistics,
  tasksOfBody,
  rolesInDocument,
  documentsIssued,
  topic,
  dueTasks,
];

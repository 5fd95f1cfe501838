/** The page's words in English, a file for each view; the Chinese ones have the same keys, held together by the type checker. */
import { agencies } from './agencies.js';
import { agency } from './agency.js';
import { ask } from './ask.js';
import { common } from './common.js';
import { compare } from './compare.js';
import { deadlines } from './deadlines.js';
import { document } from './document.js';
import { documents } from './documents.js';
import { filter } from './filter.js';
import { issues } from './issues.js';
import { keys } from './keys.js';
import { matrix } from './matrix.js';
import { nav } from './nav.js';
import { network } from './network.js';
import { overview } from './overview.js';
import { places } from './places.js';
import { search } from './search.js';
import { shared } from './shared.js';
import { task } from './task.js';
import { tasks } from './tasks.js';
import { texts } from './texts.js';

export const en = {
  ...common,
  ask,
  filter,
  keys,
  nav,
  overview,
  places,
  search,
  agencies,
  agency,
  shared,
  task,
  texts,
  tasks,
  deadlines,
  document,
  documents,
  compare,
  matrix,
  network,
  issues,
};

export type Strings = typeof en;

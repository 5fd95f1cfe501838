import { many } from './numbers.js';

export const agency = {
  alsoKnown: 'Also known as',
  printedAs: 'Printed as',
  partOf: 'Part of',
  divisions: 'Divisions',
  memberOf: 'Member of',
  members: 'Members',
  predecessors: 'Took over from',
  successors: 'Succeeded by',
  validity: 'Name valid',
  validRange: (from: string | null, until: string | null) =>
    from && until ? `${from} to ${until}` : from ? `since ${from}` : `until ${until ?? ''}`,
  known: 'Known',
  issued: 'Documents it issued',
  tasks: 'Tasks',
  noTasks: 'No clause names this body.',
  noTasksRole: 'None of its tasks fits.',
  coOwners: 'Bodies that share its tasks',
  noCoOwners: 'It shares no task with another body.',
  sharedIn: (documents: number) => many(documents, 'document', 'documents'),
  filter: 'Role',
  names: 'Names through time',
  lanesHint:
    'A bar is the time of a name, the marked part of it that in which clauses use it, a line down a takeover. An end without a stroke is not known or still open.',
  nameInUse: 'Name in clauses',
  used: 'In documents of',
  undatedUse: 'undated documents',
  firstUse: 'First use',
  byYear: 'Tasks by year of the document',
  allDocuments: (documents: number) => `All ${many(documents, 'document', 'documents')}`,
  allYears: 'All years',
  withDeadline: 'with a deadline',
  ego: (name: string, partners: number) =>
    `${name} and the ${many(partners, 'body', 'bodies')} that share most of its tasks, numbered as in the table; the wider the line, the more they share.`,
  egoNetwork: 'In the network',
};

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
  noTasksRole: 'It holds no task in this role.',
  coOwners: 'Bodies that share its tasks',
  noCoOwners: 'It shares no task with another body.',
  sharedIn: (documents: number) => many(documents, 'document', 'documents'),
  filter: 'Role',
};

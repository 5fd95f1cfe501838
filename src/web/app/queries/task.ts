import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  type Basis,
  CLAUSE_PLACE,
  type ClausePlace,
  type Deadline,
  DOCUMENT_NAME,
  type DocumentName,
  type Role,
  type Source,
} from './shapes.js';

export interface Responsibility {
  readonly role: Role;
  readonly roleBasis: Basis;
  readonly mention: string;
  readonly agency: AgencyName;
}

export const RESPONSIBILITY = `fragment Responsibility on Responsibility { role roleBasis mention agency { ...AgencyName } }`;

export interface ClauseOfTask extends ClausePlace {
  readonly form: string;
  readonly openEnded: boolean;
  readonly deadlines: readonly Deadline[];
  readonly responsibilities: readonly Responsibility[];
}

export interface TaskHeading {
  readonly id: string;
  readonly heading: string;
  readonly assigned: boolean;
}

export interface TaskDetails extends TaskHeading {
  readonly path: readonly string[];
  readonly text: string;
  readonly deadlines: readonly Deadline[];
  readonly source: Source;
  readonly document: DocumentName;
  readonly parent: TaskHeading | null;
  readonly children: readonly TaskHeading[];
  readonly clauses: readonly ClauseOfTask[];
}

export const TASK = query<{ readonly task: TaskDetails | null }, { readonly id: string }>(`query Task($id: ID!) {
  task(id: $id) {
    id heading assigned path text
    deadlines { text date basis }
    source { file startLine endLine }
    document { ...DocumentName }
    parent { id heading assigned }
    children { id heading assigned }
    clauses { ...ClausePlace form openEnded deadlines { text date basis } responsibilities { ...Responsibility } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}
${RESPONSIBILITY}`);

export interface ClauseDetails extends ClauseOfTask {
  readonly taskText: string;
  readonly taskPath: readonly string[];
  readonly task: TaskHeading;
  readonly document: DocumentName;
}

export const CLAUSE = query<
  { readonly clause: ClauseDetails | null },
  { readonly id: string }
>(`query Clause($id: ID!) {
  clause(id: $id) {
    ...ClausePlace form openEnded taskText taskPath
    deadlines { text date basis }
    responsibilities { ...Responsibility }
    task { id heading assigned }
    document { ...DocumentName }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}
${RESPONSIBILITY}`);

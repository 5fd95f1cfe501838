import { query } from '../graphql.js';
import {
  AGENCY_NAME,
  type AgencyName,
  type Basis,
  CLAUSE_PLACE,
  type ClausePlace,
  COUNTED,
  type Connection,
  type Counted,
  DOCUMENT_NAME,
  type DocumentName,
  PAGE,
  type Paged,
  ROLE_COUNTS,
  type Role,
  type RoleCounts,
} from './shapes.js';

export interface Succession {
  readonly agency: AgencyName;
  readonly date: string | null;
}

export interface AgencyDetails extends AgencyName {
  readonly aliases: readonly string[];
  readonly mentions: readonly string[];
  readonly branch: string;
  readonly level: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownBy: string;
  readonly taskCounts: RoleCounts;
  readonly partOf: readonly AgencyName[];
  readonly divisions: readonly AgencyName[];
  readonly memberOf: readonly AgencyName[];
  readonly members: readonly AgencyName[];
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly issued: { readonly totalCount: number; readonly nodes: readonly DocumentName[] };
}

export const AGENCY = query<{ readonly agency: AgencyDetails | null }, { readonly id: string }>(
  `query Agency($id: ID!) {
  agency(id: $id) {
    ...AgencyName aliases mentions branch level validFrom validTo knownBy
    taskCounts { ...RoleCounts }
    partOf { ...AgencyName } divisions { ...AgencyName } memberOf { ...AgencyName } members { ...AgencyName }
    predecessors { agency { ...AgencyName } date }
    successors { agency { ...AgencyName } date }
    issued(first: 50) { totalCount nodes { ...DocumentName } }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${ROLE_COUNTS}`,
);

export interface Held {
  readonly role: Role;
  readonly roleBasis: Basis;
  readonly mention: string;
  readonly task: { readonly id: string; readonly heading: string; readonly document: DocumentName };
  readonly clause: ClausePlace;
}

export interface HeldVariables {
  readonly id: string;
  readonly roles: readonly Role[] | null;
}

export const AGENCY_TASKS = query<
  { readonly agency: { readonly responsibilities: Connection<Held> } | null },
  HeldVariables & Paged
>(
  `query AgencyTasks($id: ID!, $roles: [Role!], $after: String) {
  agency(id: $id) {
    responsibilities(filter: { roles: $roles }, first: 50, after: $after) {
      ${PAGE}
      nodes { role roleBasis mention task { id heading document { ...DocumentName } } clause { ...ClausePlace } }
    }
  }
}
${DOCUMENT_NAME}
${CLAUSE_PLACE}`,
);

export interface CoOwner {
  readonly agency: AgencyName;
  readonly shared: number;
  readonly documents: readonly { readonly document: { readonly id: string }; readonly tasks: number }[];
}

export interface CoOwners extends Connection<CoOwner> {
  readonly counted: Counted;
}

export const CO_OWNERS = query<
  { readonly agency: { readonly coOwners: CoOwners } | null },
  { readonly id: string } & Paged
>(
  `query CoOwners($id: ID!, $after: String) {
  agency(id: $id) {
    coOwners(first: 20, after: $after) {
      ${COUNTED}
      ${PAGE}
      nodes { agency { ...AgencyName } shared documents { document { id } tasks } }
    }
  }
}
${AGENCY_NAME}`,
);

export interface SharedTask {
  readonly id: string;
  readonly heading: string;
  readonly path: readonly string[];
  readonly document: DocumentName;
  readonly clauses: readonly ClausePlace[];
  readonly responsibilities: readonly {
    readonly role: Role;
    readonly mention: string;
    readonly agency: { readonly id: string };
  }[];
}

export interface SharedData {
  readonly agencies: { readonly nodes: readonly AgencyName[] };
  readonly sharedTasks: Connection<SharedTask>;
}

/** The same ids twice: the API takes names as well as ids for bodies, but ids alone in a filter. */
export interface SharedVariables {
  readonly agencies: readonly string[];
  readonly ids: readonly string[];
}

export const SHARED_TASKS = query<SharedData, SharedVariables & Paged>(
  `query SharedTasks($agencies: [String!]!, $ids: [ID!]!, $after: String) {
  agencies(filter: { ids: $ids }) { nodes { ...AgencyName } }
  sharedTasks(agencies: $agencies, first: 50, after: $after) {
    ${PAGE}
    nodes {
      id heading path
      document { ...DocumentName }
      clauses { ...ClausePlace }
      responsibilities { role mention agency { id } }
    }
  }
}
${AGENCY_NAME}
${DOCUMENT_NAME}
${CLAUSE_PLACE}`,
);

/** Written from schema.graphql and parents.ts by `npm run codegen`; what is changed here is lost. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agency as AgencyParent, Task as TaskParent, Clause as ClauseParent, Document as DocumentParent, Responsibility as ResponsibilityParent, Inference as InferenceParent, Deadline as DeadlineParent, DueTask as DueTaskParent, Source as SourceParent, Issue as IssueParent, Issuer as IssuerParent, Citation as CitationParent, InForce as InForceParent, DocumentComparison as DocumentComparisonParent, TaskPair as TaskPairParent, CitationChain as CitationChainParent, ReachedDocument as ReachedDocumentParent, CitationLink as CitationLinkParent, Counted as CountedParent, CoOwnership as CoOwnershipParent, CoOwner as CoOwnerParent, DocumentCount as DocumentCountParent, CoOwnershipGroup as CoOwnershipGroupParent, AgencyPaths as AgencyPathsParent, AgencyPath as AgencyPathParent, PathStep as PathStepParent, Timeline as TimelineParent, TimelineYear as TimelineYearParent, AgencyHistory as AgencyHistoryParent, ReachedAgency as ReachedAgencyParent, Takeover as TakeoverParent, NameInUse as NameInUseParent, AgencyNetwork as AgencyNetworkParent, NetworkNode as NetworkNodeParent, NetworkSlice as NetworkSliceParent, Community as CommunityParent, ResponsibilityMatrix as ResponsibilityMatrixParent, MatrixColumn as MatrixColumnParent, MatrixGroup as MatrixGroupParent, MatrixRow as MatrixRowParent, MatrixCell as MatrixCellParent, SearchHit as SearchHitParent, Asked as AskedParent, AskedBody as AskedBodyParent, AskedDocument as AskedDocumentParent, OwnText as OwnTextParent, Statistics as StatisticsParent, AgencyConnection as AgencyConnectionParent, TaskConnection as TaskConnectionParent, TaskEdge as TaskEdgeParent, DueTaskConnection as DueTaskConnectionParent, DueTaskEdge as DueTaskEdgeParent, DocumentConnection as DocumentConnectionParent, ClauseConnection as ClauseConnectionParent, ResponsibilityConnection as ResponsibilityConnectionParent, IssueConnection as IssueConnectionParent, CoOwnerConnection as CoOwnerConnectionParent, CoOwnershipConnection as CoOwnershipConnectionParent, CoOwnershipGroupConnection as CoOwnershipGroupConnectionParent, SearchConnection as SearchConnectionParent } from './parents.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Date: { input: string; output: string; }
  Variables: { input: unknown; output: unknown; }
};

export type Query = {
  readonly agency?: Maybe<Agency>;
  readonly agencies: AgencyConnection;
  readonly task?: Maybe<Task>;
  readonly tasks: TaskConnection;
  readonly document?: Maybe<Document>;
  readonly documents: DocumentConnection;
  readonly clause?: Maybe<Clause>;
  readonly clauses: ClauseConnection;
  readonly coOwnership: CoOwnershipConnection;
  readonly coOwnershipGroups: CoOwnershipGroupConnection;
  readonly sharedTasks: TaskConnection;
  readonly path: AgencyPaths;
  readonly timeline: Timeline;
  readonly agencyNetwork: AgencyNetwork;
  readonly responsibilityMatrix: ResponsibilityMatrix;
  readonly compareDocuments: DocumentComparison;
  readonly citationChain: CitationChain;
  readonly deadlines: DueTaskConnection;
  readonly search: SearchConnection;
  readonly ask: Asked;
  readonly issues: IssueConnection;
  readonly statistics: Statistics;
  readonly ownTexts: OwnTexts;
};


export type QueryAgencyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAgenciesArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<AgencyFilter>;
  orderBy?: AgencyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTasksArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<TaskFilter>;
  orderBy?: TaskOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDocumentsArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<DocumentFilter>;
  orderBy?: DocumentOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryClausesArgs = {
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  document?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoOwnershipArgs = {
  filter?: InputMaybe<TaskFilter>;
  minShared?: Scalars['Int']['input'];
  per?: CountPer;
  weight?: Weight;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCoOwnershipGroupsArgs = {
  filter?: InputMaybe<TaskFilter>;
  minSize?: Scalars['Int']['input'];
  minShared?: Scalars['Int']['input'];
  orderBy?: GroupOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharedTasksArgs = {
  agencies: ReadonlyArray<Scalars['String']['input']>;
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPathArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  filter?: InputMaybe<TaskFilter>;
  minShared?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryTimelineArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<TaskFilter>;
};


export type QueryAgencyNetworkArgs = {
  filter?: InputMaybe<TaskFilter>;
  minShared?: Scalars['Int']['input'];
  per?: CountPer;
  weight?: Weight;
  relation?: NetworkRelation;
  around?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  depth?: Scalars['Int']['input'];
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  window?: InputMaybe<Scalars['Int']['input']>;
  step?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryResponsibilityMatrixArgs = {
  filter?: InputMaybe<TaskFilter>;
  rowOrder?: MatrixRowOrder;
  columnOrder?: MatrixColumnOrder;
  keepEmpty?: Scalars['Boolean']['input'];
  firstRows?: InputMaybe<Scalars['Int']['input']>;
  rowOffset?: Scalars['Int']['input'];
  firstColumns?: InputMaybe<Scalars['Int']['input']>;
  columnOffset?: Scalars['Int']['input'];
};


export type QueryCompareDocumentsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  threshold?: Scalars['Float']['input'];
  lineage?: Scalars['Boolean']['input'];
};


export type QueryCitationChainArgs = {
  document: Scalars['String']['input'];
  direction: CitationDirection;
  depth?: Scalars['Int']['input'];
};


export type QueryDeadlinesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<TaskFilter>;
  undated?: Scalars['Boolean']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAskArgs = {
  question: Scalars['String']['input'];
  today?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryIssuesArgs = {
  kind?: InputMaybe<IssueKind>;
  file?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Role =
  | 'lead'
  | 'support'
  | 'responsible';

export type Basis =
  | 'stated'
  | 'inferred';

export type AgencyKind =
  | 'agency'
  | 'district'
  | 'collective'
  | 'enterprise'
  | 'other';

export type Branch =
  | 'party'
  | 'government'
  | 'congress'
  | 'cppcc'
  | 'court'
  | 'procuratorate'
  | 'military'
  | 'mass-organisation'
  | 'central-branch'
  | 'enterprise'
  | 'other';

export type Level =
  | 'national'
  | 'province'
  | 'prefecture'
  | 'county'
  | 'township'
  | 'none';

export type AgencySource =
  | 'authority'
  | 'rule'
  | 'text';

export type ClauseForm =
  | 'label'
  | 'role'
  | 'line'
  | 'table'
  | 'block'
  | 'bare';

export type CountPer =
  | 'task'
  | 'document';

export type NetworkRelation =
  | 'co-ownership'
  | 'lead-support'
  | 'lead-others';

export type Weight =
  | 'count'
  | 'jaccard'
  | 'cosine'
  | 'newman';

export type InferenceRule =
  | 'lineage'
  | 'collective';

export type AgencyOrder =
  | 'name'
  | 'tasks';

export type TaskOrder =
  | 'reading'
  | 'deadline';

export type GroupOrder =
  | 'shared'
  | 'size';

export type MatrixRowOrder =
  | 'reading'
  | 'bodies';

export type MatrixColumnOrder =
  | 'tasks'
  | 'leads'
  | 'name'
  | 'clusters';

export type DocumentOrder =
  | 'newest'
  | 'oldest';

export type SearchKind =
  | 'agency'
  | 'document'
  | 'task'
  | 'clause';

export type InForceReason =
  | 'not-yet'
  | 'repealed'
  | 'expired'
  | 'valid'
  | 'repealed-later'
  | 'amended-later'
  | 'repeal-undated'
  | 'end-unknown'
  | 'start-unknown';

export type CitationDirection =
  | 'cites'
  | 'cited-by'
  | 'implements'
  | 'implemented-by'
  | 'amends'
  | 'amended-by'
  | 'repeals'
  | 'repealed-by';

export type InForceState =
  | 'in-force'
  | 'void'
  | 'not-yet'
  | 'unknown';

export type AskIntent =
  | 'co-owners'
  | 'tasks-of-body'
  | 'roles-in-document'
  | 'matrix'
  | 'due-tasks'
  | 'shared-tasks'
  | 'network'
  | 'strongest-pairs'
  | 'groups'
  | 'path'
  | 'timeline'
  | 'history'
  | 'documents-issued'
  | 'citations'
  | 'implementation'
  | 'repeals'
  | 'amendments'
  | 'in-force'
  | 'comparison'
  | 'busiest'
  | 'uncertain'
  | 'topic'
  | 'statistics';

export type IssueKind =
  | 'undecodable-bytes'
  | 'empty-text'
  | 'no-text-layer'
  | 'no-clause'
  | 'title-lost'
  | 'glued-boundary'
  | 'number-unreadable'
  | 'date-unreadable'
  | 'contents-unmatched'
  | 'heading-out-of-order'
  | 'clause-unclosed'
  | 'clause-without-party'
  | 'clause-without-task'
  | 'unknown-agency'
  | 'ambiguous-agency'
  | 'correction-unused'
  | 'count-changed';

export type AgencySelection = {
  readonly any?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly all?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly none?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type DateRange = {
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

export type InForceFilter = {
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  readonly states?: ReadonlyArray<InForceState>;
};

export type TaskFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly agencies?: InputMaybe<AgencySelection>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly kinds?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly documentDate?: InputMaybe<DateRange>;
  readonly documentKinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  readonly cites?: InputMaybe<Scalars['String']['input']>;
  readonly implements?: InputMaybe<Scalars['String']['input']>;
  readonly inForce?: InputMaybe<InForceFilter>;
  readonly deadline?: InputMaybe<DateRange>;
  readonly deadlineBasis?: InputMaybe<Basis>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly assigned?: InputMaybe<Scalars['Boolean']['input']>;
  readonly lineage?: Scalars['Boolean']['input'];
  readonly expandCollectives?: Scalars['Boolean']['input'];
};

export type SearchFilter = {
  readonly documentDate?: InputMaybe<DateRange>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
};

export type AgencyFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<AgencyKind>>;
  readonly branches?: InputMaybe<ReadonlyArray<Branch>>;
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly resolved?: InputMaybe<Scalars['Boolean']['input']>;
  readonly responsible?: InputMaybe<Scalars['Boolean']['input']>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
};

export type DocumentFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  readonly jurisdiction?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<DateRange>;
  readonly agencies?: InputMaybe<AgencySelection>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  readonly deadline?: InputMaybe<DateRange>;
  readonly deadlineBasis?: InputMaybe<Basis>;
  readonly cites?: InputMaybe<Scalars['String']['input']>;
  readonly implements?: InputMaybe<Scalars['String']['input']>;
  readonly inForce?: InputMaybe<InForceFilter>;
  readonly file?: InputMaybe<Scalars['String']['input']>;
  readonly inCorpus?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Source = {
  readonly file: Scalars['String']['output'];
  readonly startLine: Scalars['Int']['output'];
  readonly endLine: Scalars['Int']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly place?: Maybe<FilePlace>;
};

export type FilePlace = {
  readonly unit: PlaceUnit;
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type PlaceUnit =
  | 'page'
  | 'paragraph'
  | 'line';

export type Agency = {
  readonly id: Scalars['ID']['output'];
  readonly formerIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly englishName?: Maybe<Scalars['String']['output']>;
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  readonly mentions: ReadonlyArray<Scalars['String']['output']>;
  readonly kind: AgencyKind;
  readonly branch: Branch;
  readonly level: Level;
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  readonly resolved: Scalars['Boolean']['output'];
  readonly knownBy: AgencySource;
  readonly partOf: ReadonlyArray<Agency>;
  readonly divisions: ReadonlyArray<Agency>;
  readonly memberOf: ReadonlyArray<Agency>;
  readonly members: ReadonlyArray<Agency>;
  readonly successors: ReadonlyArray<Succession>;
  readonly predecessors: ReadonlyArray<Succession>;
  readonly history: AgencyHistory;
  readonly timeline: Timeline;
  readonly taskCounts: RoleCounts;
  readonly tasks: TaskConnection;
  readonly responsibilities: ResponsibilityConnection;
  readonly coOwners: CoOwnerConnection;
  readonly issued: DocumentConnection;
};


export type AgencyHistoryArgs = {
  depth?: Scalars['Int']['input'];
};


export type AgencyTimelineArgs = {
  filter?: InputMaybe<TaskFilter>;
};


export type AgencyTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  orderBy?: TaskOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyResponsibilitiesArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyCoOwnersArgs = {
  filter?: InputMaybe<TaskFilter>;
  minShared?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type AgencyIssuedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Succession = {
  readonly agency: Agency;
  readonly date?: Maybe<Scalars['Date']['output']>;
};

export type AgencyHistory = {
  readonly agency: Agency;
  readonly predecessors: ReadonlyArray<ReachedAgency>;
  readonly successors: ReadonlyArray<ReachedAgency>;
  readonly takeovers: ReadonlyArray<Takeover>;
  readonly names: ReadonlyArray<NameInUse>;
  readonly partOf: ReadonlyArray<ReachedAgency>;
  readonly divisions: ReadonlyArray<ReachedAgency>;
  readonly memberOf: ReadonlyArray<ReachedAgency>;
  readonly members: ReadonlyArray<ReachedAgency>;
};

export type ReachedAgency = {
  readonly agency: Agency;
  readonly distance: Scalars['Int']['output'];
};

export type Takeover = {
  readonly from: Agency;
  readonly to: Agency;
  readonly date?: Maybe<Scalars['Date']['output']>;
};

export type NameInUse = {
  readonly agency: Agency;
  readonly name: Scalars['String']['output'];
  readonly first?: Maybe<Scalars['Date']['output']>;
  readonly last?: Maybe<Scalars['Date']['output']>;
  readonly clauses: Scalars['Int']['output'];
  readonly clause: Clause;
};

export type Timeline = {
  readonly agency: Agency;
  readonly counted: Counted;
  readonly years: ReadonlyArray<TimelineYear>;
};

export type TimelineYear = {
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly counts: RoleCounts;
  readonly stated: Scalars['Int']['output'];
  readonly documents: ReadonlyArray<DocumentCount>;
  readonly tasks: ReadonlyArray<Task>;
};


export type TimelineYearTasksArgs = {
  first?: Scalars['Int']['input'];
};

export type RoleCounts = {
  readonly lead: Scalars['Int']['output'];
  readonly support: Scalars['Int']['output'];
  readonly responsible: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

export type Task = {
  readonly id: Scalars['ID']['output'];
  readonly document: Document;
  readonly parent?: Maybe<Task>;
  readonly children: ReadonlyArray<Task>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly heading: Scalars['String']['output'];
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly level: Scalars['Int']['output'];
  readonly order: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  readonly assigned: Scalars['Boolean']['output'];
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly responsibilities: ReadonlyArray<Responsibility>;
  readonly clauses: ReadonlyArray<Clause>;
  readonly source: Source;
};


export type TaskResponsibilitiesArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  expandCollectives?: Scalars['Boolean']['input'];
};

export type Deadline = {
  readonly text: Scalars['String']['output'];
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly basis: Basis;
  readonly source: Source;
};

export type DueTask = {
  readonly deadline: Deadline;
  readonly task: Task;
  readonly responsibilities: ReadonlyArray<Responsibility>;
};


export type DueTaskResponsibilitiesArgs = {
  roles?: InputMaybe<ReadonlyArray<Role>>;
  expandCollectives?: Scalars['Boolean']['input'];
};

export type Responsibility = {
  readonly agency: Agency;
  readonly task: Task;
  readonly role: Role;
  readonly roleBasis: Basis;
  readonly mention: Scalars['String']['output'];
  readonly ordinal: Scalars['Int']['output'];
  readonly clause: Clause;
  readonly basis: Basis;
  readonly via?: Maybe<Inference>;
  readonly source: Source;
};

export type Inference = {
  readonly rule: InferenceRule;
  readonly agency: Agency;
};

export type Clause = {
  readonly id: Scalars['ID']['output'];
  readonly document: Document;
  readonly task: Task;
  readonly form: ClauseForm;
  readonly text: Scalars['String']['output'];
  readonly taskText: Scalars['String']['output'];
  readonly taskPath: ReadonlyArray<Scalars['String']['output']>;
  readonly deadlines: ReadonlyArray<Deadline>;
  readonly openEnded: Scalars['Boolean']['output'];
  readonly responsibilities: ReadonlyArray<Responsibility>;
  readonly source: Source;
};

export type Document = {
  readonly id: Scalars['ID']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly issuanceTitle?: Maybe<Scalars['String']['output']>;
  readonly englishTitle?: Maybe<Scalars['String']['output']>;
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly issuers: ReadonlyArray<Issuer>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly jurisdiction?: Maybe<Scalars['String']['output']>;
  readonly inCorpus: Scalars['Boolean']['output'];
  readonly addressees?: Maybe<Scalars['String']['output']>;
  readonly effectiveDate?: Maybe<Scalars['Date']['output']>;
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
  readonly attachments: ReadonlyArray<Attachment>;
  readonly evidence: DocumentEvidence;
  readonly inForce: InForce;
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Source>;
  readonly tasks: TaskConnection;
  readonly clauses: ClauseConnection;
  readonly cites: ReadonlyArray<Citation>;
  readonly implements: ReadonlyArray<Citation>;
  readonly amends: ReadonlyArray<Citation>;
  readonly repeals: ReadonlyArray<Citation>;
  readonly citedBy: ReadonlyArray<Document>;
  readonly implementedBy: ReadonlyArray<Document>;
  readonly amendedBy: ReadonlyArray<Document>;
  readonly repealedBy: ReadonlyArray<Document>;
  readonly issues: ReadonlyArray<Issue>;
};


export type DocumentInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type DocumentTasksArgs = {
  filter?: InputMaybe<TaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type DocumentClausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Attachment = {
  readonly title: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
};

export type Passage = {
  readonly text: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly basis: Basis;
};

export type DocumentEvidence = {
  readonly addressees?: Maybe<Passage>;
  readonly effectiveDate?: Maybe<Passage>;
  readonly validUntil?: Maybe<Passage>;
};

export type InForce = {
  readonly on: Scalars['Date']['output'];
  readonly answer?: Maybe<Scalars['Boolean']['output']>;
  readonly reason: InForceReason;
  readonly day?: Maybe<Scalars['Date']['output']>;
  readonly document?: Maybe<Document>;
  readonly line?: Maybe<Scalars['Int']['output']>;
};

export type Issuer = {
  readonly name: Scalars['String']['output'];
  readonly agency?: Maybe<Agency>;
};

export type Citation = {
  readonly document: Document;
  readonly title: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly line: Scalars['Int']['output'];
  readonly endLine: Scalars['Int']['output'];
};

export type DocumentComparison = {
  readonly from: Document;
  readonly to: Document;
  readonly threshold: Scalars['Float']['output'];
  readonly lineage: Scalars['Boolean']['output'];
  readonly kept: ReadonlyArray<TaskPair>;
  readonly handedOver: ReadonlyArray<TaskPair>;
  readonly added: ReadonlyArray<Task>;
  readonly dropped: ReadonlyArray<Task>;
};

export type TaskPair = {
  readonly before: Task;
  readonly after: Task;
  readonly score: Scalars['Float']['output'];
  readonly leadChanged: Scalars['Boolean']['output'];
  readonly leadsBefore: ReadonlyArray<Responsibility>;
  readonly leadsAfter: ReadonlyArray<Responsibility>;
  readonly agenciesAdded: ReadonlyArray<Agency>;
  readonly agenciesDropped: ReadonlyArray<Agency>;
  readonly agenciesKept: ReadonlyArray<Agency>;
};

export type CitationChain = {
  readonly document: Document;
  readonly documents: ReadonlyArray<ReachedDocument>;
  readonly links: ReadonlyArray<CitationLink>;
  readonly complete: Scalars['Boolean']['output'];
};

export type ReachedDocument = {
  readonly document: Document;
  readonly distance: Scalars['Int']['output'];
};

export type CitationLink = {
  readonly from: Document;
  readonly to: Document;
  readonly title: Scalars['String']['output'];
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly source: Source;
};

export type CoOwnership = {
  readonly first: Agency;
  readonly second: Agency;
  readonly shared: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly weight: Scalars['Float']['output'];
  readonly tasks: ReadonlyArray<Task>;
  readonly documents: ReadonlyArray<DocumentCount>;
};


export type CoOwnershipTasksArgs = {
  first?: Scalars['Int']['input'];
};

export type CoOwnershipGroup = {
  readonly agencies: ReadonlyArray<Agency>;
  readonly size: Scalars['Int']['output'];
  readonly shared: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly tasks: ReadonlyArray<Task>;
  readonly documents: ReadonlyArray<DocumentCount>;
};


export type CoOwnershipGroupTasksArgs = {
  first?: Scalars['Int']['input'];
};

export type CoOwner = {
  readonly agency: Agency;
  readonly shared: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly tasks: ReadonlyArray<Task>;
  readonly documents: ReadonlyArray<DocumentCount>;
};


export type CoOwnerTasksArgs = {
  first?: Scalars['Int']['input'];
};

export type AgencyPaths = {
  readonly counted: Counted;
  readonly from: Agency;
  readonly to: Agency;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly total: Scalars['Float']['output'];
  readonly paths: ReadonlyArray<AgencyPath>;
};

export type AgencyPath = {
  readonly agencies: ReadonlyArray<Agency>;
  readonly shared: Scalars['Int']['output'];
  readonly steps: ReadonlyArray<PathStep>;
};

export type PathStep = {
  readonly from: Agency;
  readonly to: Agency;
  readonly shared: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly tasks: ReadonlyArray<Task>;
  readonly documents: ReadonlyArray<DocumentCount>;
};


export type PathStepTasksArgs = {
  first?: Scalars['Int']['input'];
};

export type DocumentCount = {
  readonly document: Document;
  readonly tasks: Scalars['Int']['output'];
};

export type Counted = {
  readonly text: Scalars['String']['output'];
  readonly per: CountPer;
  readonly weight: Weight;
  readonly minShared: Scalars['Int']['output'];
  readonly tasks: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly agencies: Scalars['Int']['output'];
  readonly responsibilities: Scalars['Int']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly lineage: Scalars['Boolean']['output'];
  readonly expandCollectives: Scalars['Boolean']['output'];
  readonly leftOut: LeftOut;
};

export type LeftOut = {
  readonly agencies: Scalars['Int']['output'];
  readonly links: Scalars['Int']['output'];
  readonly tasks: Scalars['Int']['output'];
};

export type AgencyNetwork = {
  readonly counted: Counted;
  readonly relation: NetworkRelation;
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly links: ReadonlyArray<NetworkLink>;
  readonly communities: ReadonlyArray<Community>;
  readonly slices: ReadonlyArray<NetworkSlice>;
};

export type NetworkSlice = {
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
  readonly counted: Counted;
  readonly nodes: ReadonlyArray<NetworkNode>;
  readonly links: ReadonlyArray<NetworkLink>;
  readonly communities: ReadonlyArray<Community>;
};

export type NetworkNode = {
  readonly agency: Agency;
  readonly tasks: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly degree: Scalars['Int']['output'];
  readonly strength: Scalars['Float']['output'];
  readonly outDegree?: Maybe<Scalars['Int']['output']>;
  readonly inDegree?: Maybe<Scalars['Int']['output']>;
  readonly outStrength?: Maybe<Scalars['Float']['output']>;
  readonly inStrength?: Maybe<Scalars['Float']['output']>;
  readonly betweenness: Scalars['Float']['output'];
  readonly pageRank: Scalars['Float']['output'];
  readonly distance?: Maybe<Scalars['Int']['output']>;
  readonly community: Scalars['Int']['output'];
};

export type NetworkLink = {
  readonly source: Scalars['ID']['output'];
  readonly target: Scalars['ID']['output'];
  readonly shared: Scalars['Int']['output'];
  readonly stated: Scalars['Int']['output'];
  readonly weight: Scalars['Float']['output'];
};

export type Community = {
  readonly number: Scalars['Int']['output'];
  readonly size: Scalars['Int']['output'];
  readonly agencies: ReadonlyArray<Scalars['ID']['output']>;
};

export type ResponsibilityMatrix = {
  readonly counted: Counted;
  readonly columns: ReadonlyArray<MatrixColumn>;
  readonly groups: ReadonlyArray<MatrixGroup>;
  readonly rows: ReadonlyArray<MatrixRow>;
  readonly filled: Scalars['Int']['output'];
  readonly totals: RoleCounts;
};

export type MatrixColumn = {
  readonly agency: Agency;
  readonly totals: RoleCounts;
};

export type MatrixGroup = {
  readonly document: Document;
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  readonly firstRow: Scalars['Int']['output'];
  readonly rowCount: Scalars['Int']['output'];
};

export type MatrixRow = {
  readonly task: Task;
  readonly group: Scalars['Int']['output'];
  readonly cells: ReadonlyArray<MatrixCell>;
  readonly totals: RoleCounts;
};

export type MatrixCell = {
  readonly column: Scalars['Int']['output'];
  readonly agencyId: Scalars['ID']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly letters: Scalars['String']['output'];
  readonly basis: Basis;
  readonly roleBasis: Basis;
  readonly clauseIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly clauses: ReadonlyArray<Clause>;
};

export type SearchItem = Agency | Document | Task | Clause;

export type SearchHit = {
  readonly item: SearchItem;
  readonly kind: SearchKind;
  readonly score: Scalars['Float']['output'];
  readonly excerpt: Scalars['String']['output'];
  readonly marks: ReadonlyArray<Mark>;
};

export type Mark = {
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type Asked = {
  readonly understood: Scalars['Boolean']['output'];
  readonly intent?: Maybe<AskIntent>;
  readonly reading: Scalars['String']['output'];
  readonly bodies: ReadonlyArray<AskedBody>;
  readonly documents: ReadonlyArray<AskedDocument>;
  readonly roles: ReadonlyArray<Role>;
  readonly dates: ReadonlyArray<AskedDate>;
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  readonly unread: ReadonlyArray<Scalars['String']['output']>;
  readonly answer?: Maybe<AskAnswer>;
  readonly query?: Maybe<Scalars['String']['output']>;
  readonly variables?: Maybe<Scalars['Variables']['output']>;
  readonly examples: ReadonlyArray<Scalars['String']['output']>;
};

export type AskAnswer = Agency | Document | AgencyConnection | TaskConnection | DocumentConnection | CoOwnerConnection | CoOwnershipConnection | CoOwnershipGroupConnection | AgencyPaths | Timeline | DocumentComparison | IssueConnection | ResponsibilityMatrix | AgencyNetwork | Statistics;

export type AskedBody = {
  readonly text: Scalars['String']['output'];
  readonly candidates: ReadonlyArray<Agency>;
  readonly nearest: ReadonlyArray<Scalars['String']['output']>;
};

export type AskedDocument = {
  readonly text: Scalars['String']['output'];
  readonly candidates: ReadonlyArray<Document>;
};

export type AskedDate = {
  readonly text: Scalars['String']['output'];
  readonly from?: Maybe<Scalars['Date']['output']>;
  readonly to?: Maybe<Scalars['Date']['output']>;
};

export type Issue = {
  readonly kind: IssueKind;
  readonly title: Scalars['String']['output'];
  readonly advice: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly candidates: ReadonlyArray<Scalars['String']['output']>;
  readonly settle: ReadonlyArray<Scalars['String']['output']>;
  readonly document?: Maybe<Document>;
  readonly file: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly endLine: Scalars['Int']['output'];
  readonly place?: Maybe<FilePlace>;
};

export type Statistics = {
  readonly texts: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
  readonly citedDocuments: Scalars['Int']['output'];
  readonly tasks: Scalars['Int']['output'];
  readonly assignedTasks: Scalars['Int']['output'];
  readonly clauses: Scalars['Int']['output'];
  readonly responsibilities: Scalars['Int']['output'];
  readonly responsibleAgencies: Scalars['Int']['output'];
  readonly agencies: Scalars['Int']['output'];
  readonly unresolvedAgencies: Scalars['Int']['output'];
  readonly issues: Scalars['Int']['output'];
  readonly documentsByYear: ReadonlyArray<YearCount>;
  readonly documentsByKind: ReadonlyArray<NameCount>;
  readonly documentsByJurisdiction: ReadonlyArray<NameCount>;
  readonly agenciesByKind: ReadonlyArray<NameCount>;
  readonly responsibilitiesByRole: RoleCounts;
  readonly issuesByKind: ReadonlyArray<NameCount>;
  readonly sources: ReadonlyArray<SourceFile>;
};


export type StatisticsSourcesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type YearCount = {
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly count: Scalars['Int']['output'];
};

export type NameCount = {
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly count: Scalars['Int']['output'];
};

export type SourceFile = {
  readonly file: Scalars['String']['output'];
  readonly checksum: Scalars['String']['output'];
  readonly encoding: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly documents: Scalars['Int']['output'];
};

export type OwnTexts = {
  readonly writable: Scalars['Boolean']['output'];
  readonly lasting: Scalars['Boolean']['output'];
  readonly most: Scalars['Int']['output'];
  readonly mostKilobytes: Scalars['Int']['output'];
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  readonly texts: ReadonlyArray<OwnText>;
};

export type OwnText = {
  readonly name: Scalars['String']['output'];
  readonly file: Scalars['String']['output'];
  readonly encoding: Scalars['String']['output'];
  readonly bytes: Scalars['Int']['output'];
  readonly lines: Scalars['Int']['output'];
  readonly documents: ReadonlyArray<Document>;
  readonly tasks: Scalars['Int']['output'];
  readonly clauses: Scalars['Int']['output'];
  readonly issues: Scalars['Int']['output'];
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type AgencyConnection = {
  readonly edges: ReadonlyArray<AgencyEdge>;
  readonly nodes: ReadonlyArray<Agency>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AgencyEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Agency;
};

export type TaskConnection = {
  readonly edges: ReadonlyArray<TaskEdge>;
  readonly nodes: ReadonlyArray<Task>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type TaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Task;
  readonly basis: Basis;
};

export type DueTaskConnection = {
  readonly edges: ReadonlyArray<DueTaskEdge>;
  readonly nodes: ReadonlyArray<DueTask>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DueTaskEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: DueTask;
  readonly basis: Basis;
};

export type DocumentConnection = {
  readonly edges: ReadonlyArray<DocumentEdge>;
  readonly nodes: ReadonlyArray<Document>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Document;
};

export type ClauseConnection = {
  readonly edges: ReadonlyArray<ClauseEdge>;
  readonly nodes: ReadonlyArray<Clause>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ClauseEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Clause;
};

export type ResponsibilityConnection = {
  readonly edges: ReadonlyArray<ResponsibilityEdge>;
  readonly nodes: ReadonlyArray<Responsibility>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ResponsibilityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Responsibility;
};

export type CoOwnerConnection = {
  readonly counted: Counted;
  readonly edges: ReadonlyArray<CoOwnerEdge>;
  readonly nodes: ReadonlyArray<CoOwner>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoOwnerEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CoOwner;
};

export type CoOwnershipConnection = {
  readonly counted: Counted;
  readonly edges: ReadonlyArray<CoOwnershipEdge>;
  readonly nodes: ReadonlyArray<CoOwnership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoOwnershipEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CoOwnership;
};

export type SearchConnection = {
  readonly edges: ReadonlyArray<SearchEdge>;
  readonly nodes: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
  readonly complete: Scalars['Boolean']['output'];
};

export type SearchEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: SearchHit;
};

export type IssueConnection = {
  readonly edges: ReadonlyArray<IssueEdge>;
  readonly nodes: ReadonlyArray<Issue>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type IssueEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Issue;
};

export type CoOwnershipGroupConnection = {
  readonly counted: Counted;
  readonly edges: ReadonlyArray<CoOwnershipGroupEdge>;
  readonly nodes: ReadonlyArray<CoOwnershipGroup>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CoOwnershipGroupEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: CoOwnershipGroup;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<unknown, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, unknown, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: unknown[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchItem:
    | ( AgencyParent )
    | ( DocumentParent )
    | ( TaskParent )
    | ( ClauseParent )
  ;
  AskAnswer:
    | ( AgencyParent )
    | ( DocumentParent )
    | ( AgencyConnectionParent )
    | ( TaskConnectionParent )
    | ( DocumentConnectionParent )
    | ( CoOwnerConnectionParent )
    | ( CoOwnershipConnectionParent )
    | ( CoOwnershipGroupConnectionParent )
    | ( AgencyPathsParent )
    | ( TimelineParent )
    | ( DocumentComparisonParent )
    | ( IssueConnectionParent )
    | ( ResponsibilityMatrixParent )
    | ( AgencyNetworkParent )
    | ( StatisticsParent )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Variables: ResolverTypeWrapper<Scalars['Variables']['output']>;
  Role: ResolverTypeWrapper<Role>;
  Basis: ResolverTypeWrapper<Basis>;
  AgencyKind: ResolverTypeWrapper<AgencyKind>;
  Branch: ResolverTypeWrapper<Branch>;
  Level: ResolverTypeWrapper<Level>;
  AgencySource: ResolverTypeWrapper<AgencySource>;
  ClauseForm: ResolverTypeWrapper<ClauseForm>;
  CountPer: ResolverTypeWrapper<CountPer>;
  NetworkRelation: ResolverTypeWrapper<NetworkRelation>;
  Weight: ResolverTypeWrapper<Weight>;
  InferenceRule: ResolverTypeWrapper<InferenceRule>;
  AgencyOrder: ResolverTypeWrapper<AgencyOrder>;
  TaskOrder: ResolverTypeWrapper<TaskOrder>;
  GroupOrder: ResolverTypeWrapper<GroupOrder>;
  MatrixRowOrder: ResolverTypeWrapper<MatrixRowOrder>;
  MatrixColumnOrder: ResolverTypeWrapper<MatrixColumnOrder>;
  DocumentOrder: ResolverTypeWrapper<DocumentOrder>;
  SearchKind: ResolverTypeWrapper<SearchKind>;
  InForceReason: ResolverTypeWrapper<InForceReason>;
  CitationDirection: ResolverTypeWrapper<CitationDirection>;
  InForceState: ResolverTypeWrapper<InForceState>;
  AskIntent: ResolverTypeWrapper<AskIntent>;
  IssueKind: ResolverTypeWrapper<IssueKind>;
  AgencySelection: AgencySelection;
  DateRange: DateRange;
  InForceFilter: InForceFilter;
  TaskFilter: TaskFilter;
  SearchFilter: SearchFilter;
  AgencyFilter: AgencyFilter;
  DocumentFilter: DocumentFilter;
  Source: ResolverTypeWrapper<SourceParent>;
  FilePlace: ResolverTypeWrapper<Omit<FilePlace, 'unit'> & { unit: ResolversTypes['PlaceUnit'] }>;
  PlaceUnit: ResolverTypeWrapper<PlaceUnit>;
  Agency: ResolverTypeWrapper<AgencyParent>;
  Succession: ResolverTypeWrapper<Omit<Succession, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  AgencyHistory: ResolverTypeWrapper<AgencyHistoryParent>;
  ReachedAgency: ResolverTypeWrapper<ReachedAgencyParent>;
  Takeover: ResolverTypeWrapper<TakeoverParent>;
  NameInUse: ResolverTypeWrapper<NameInUseParent>;
  Timeline: ResolverTypeWrapper<TimelineParent>;
  TimelineYear: ResolverTypeWrapper<TimelineYearParent>;
  RoleCounts: ResolverTypeWrapper<RoleCounts>;
  Task: ResolverTypeWrapper<TaskParent>;
  Deadline: ResolverTypeWrapper<DeadlineParent>;
  DueTask: ResolverTypeWrapper<DueTaskParent>;
  Responsibility: ResolverTypeWrapper<ResponsibilityParent>;
  Inference: ResolverTypeWrapper<InferenceParent>;
  Clause: ResolverTypeWrapper<ClauseParent>;
  Document: ResolverTypeWrapper<DocumentParent>;
  Attachment: ResolverTypeWrapper<Attachment>;
  Passage: ResolverTypeWrapper<Omit<Passage, 'basis'> & { basis: ResolversTypes['Basis'] }>;
  DocumentEvidence: ResolverTypeWrapper<Omit<DocumentEvidence, 'addressees' | 'effectiveDate' | 'validUntil'> & { addressees?: Maybe<ResolversTypes['Passage']>, effectiveDate?: Maybe<ResolversTypes['Passage']>, validUntil?: Maybe<ResolversTypes['Passage']> }>;
  InForce: ResolverTypeWrapper<InForceParent>;
  Issuer: ResolverTypeWrapper<IssuerParent>;
  Citation: ResolverTypeWrapper<CitationParent>;
  DocumentComparison: ResolverTypeWrapper<DocumentComparisonParent>;
  TaskPair: ResolverTypeWrapper<TaskPairParent>;
  CitationChain: ResolverTypeWrapper<CitationChainParent>;
  ReachedDocument: ResolverTypeWrapper<ReachedDocumentParent>;
  CitationLink: ResolverTypeWrapper<CitationLinkParent>;
  CoOwnership: ResolverTypeWrapper<CoOwnershipParent>;
  CoOwnershipGroup: ResolverTypeWrapper<CoOwnershipGroupParent>;
  CoOwner: ResolverTypeWrapper<CoOwnerParent>;
  AgencyPaths: ResolverTypeWrapper<AgencyPathsParent>;
  AgencyPath: ResolverTypeWrapper<AgencyPathParent>;
  PathStep: ResolverTypeWrapper<PathStepParent>;
  DocumentCount: ResolverTypeWrapper<DocumentCountParent>;
  Counted: ResolverTypeWrapper<CountedParent>;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  AgencyNetwork: ResolverTypeWrapper<AgencyNetworkParent>;
  NetworkSlice: ResolverTypeWrapper<NetworkSliceParent>;
  NetworkNode: ResolverTypeWrapper<NetworkNodeParent>;
  NetworkLink: ResolverTypeWrapper<NetworkLink>;
  Community: ResolverTypeWrapper<CommunityParent>;
  ResponsibilityMatrix: ResolverTypeWrapper<ResponsibilityMatrixParent>;
  MatrixColumn: ResolverTypeWrapper<MatrixColumnParent>;
  MatrixGroup: ResolverTypeWrapper<MatrixGroupParent>;
  MatrixRow: ResolverTypeWrapper<MatrixRowParent>;
  MatrixCell: ResolverTypeWrapper<MatrixCellParent>;
  SearchItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchItem']>;
  SearchHit: ResolverTypeWrapper<SearchHitParent>;
  Mark: ResolverTypeWrapper<Mark>;
  Asked: ResolverTypeWrapper<AskedParent>;
  AskAnswer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAnswer']>;
  AskedBody: ResolverTypeWrapper<AskedBodyParent>;
  AskedDocument: ResolverTypeWrapper<AskedDocumentParent>;
  AskedDate: ResolverTypeWrapper<AskedDate>;
  Issue: ResolverTypeWrapper<IssueParent>;
  Statistics: ResolverTypeWrapper<StatisticsParent>;
  YearCount: ResolverTypeWrapper<YearCount>;
  NameCount: ResolverTypeWrapper<NameCount>;
  SourceFile: ResolverTypeWrapper<SourceFile>;
  OwnTexts: ResolverTypeWrapper<Omit<OwnTexts, 'texts'> & { texts: ReadonlyArray<ResolversTypes['OwnText']> }>;
  OwnText: ResolverTypeWrapper<OwnTextParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  AgencyConnection: ResolverTypeWrapper<AgencyConnectionParent>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  TaskConnection: ResolverTypeWrapper<TaskConnectionParent>;
  TaskEdge: ResolverTypeWrapper<TaskEdgeParent>;
  DueTaskConnection: ResolverTypeWrapper<DueTaskConnectionParent>;
  DueTaskEdge: ResolverTypeWrapper<DueTaskEdgeParent>;
  DocumentConnection: ResolverTypeWrapper<DocumentConnectionParent>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  ClauseConnection: ResolverTypeWrapper<ClauseConnectionParent>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  ResponsibilityConnection: ResolverTypeWrapper<ResponsibilityConnectionParent>;
  ResponsibilityEdge: ResolverTypeWrapper<Omit<ResponsibilityEdge, 'node'> & { node: ResolversTypes['Responsibility'] }>;
  CoOwnerConnection: ResolverTypeWrapper<CoOwnerConnectionParent>;
  CoOwnerEdge: ResolverTypeWrapper<Omit<CoOwnerEdge, 'node'> & { node: ResolversTypes['CoOwner'] }>;
  CoOwnershipConnection: ResolverTypeWrapper<CoOwnershipConnectionParent>;
  CoOwnershipEdge: ResolverTypeWrapper<Omit<CoOwnershipEdge, 'node'> & { node: ResolversTypes['CoOwnership'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  IssueConnection: ResolverTypeWrapper<IssueConnectionParent>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  CoOwnershipGroupConnection: ResolverTypeWrapper<CoOwnershipGroupConnectionParent>;
  CoOwnershipGroupEdge: ResolverTypeWrapper<Omit<CoOwnershipGroupEdge, 'node'> & { node: ResolversTypes['CoOwnershipGroup'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  Float: Scalars['Float']['output'];
  Date: Scalars['Date']['output'];
  Variables: Scalars['Variables']['output'];
  AgencySelection: AgencySelection;
  DateRange: DateRange;
  InForceFilter: InForceFilter;
  TaskFilter: TaskFilter;
  SearchFilter: SearchFilter;
  AgencyFilter: AgencyFilter;
  DocumentFilter: DocumentFilter;
  Source: SourceParent;
  FilePlace: FilePlace;
  Agency: AgencyParent;
  Succession: Omit<Succession, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  AgencyHistory: AgencyHistoryParent;
  ReachedAgency: ReachedAgencyParent;
  Takeover: TakeoverParent;
  NameInUse: NameInUseParent;
  Timeline: TimelineParent;
  TimelineYear: TimelineYearParent;
  RoleCounts: RoleCounts;
  Task: TaskParent;
  Deadline: DeadlineParent;
  DueTask: DueTaskParent;
  Responsibility: ResponsibilityParent;
  Inference: InferenceParent;
  Clause: ClauseParent;
  Document: DocumentParent;
  Attachment: Attachment;
  Passage: Passage;
  DocumentEvidence: Omit<DocumentEvidence, 'addressees' | 'effectiveDate' | 'validUntil'> & { addressees?: Maybe<ResolversParentTypes['Passage']>, effectiveDate?: Maybe<ResolversParentTypes['Passage']>, validUntil?: Maybe<ResolversParentTypes['Passage']> };
  InForce: InForceParent;
  Issuer: IssuerParent;
  Citation: CitationParent;
  DocumentComparison: DocumentComparisonParent;
  TaskPair: TaskPairParent;
  CitationChain: CitationChainParent;
  ReachedDocument: ReachedDocumentParent;
  CitationLink: CitationLinkParent;
  CoOwnership: CoOwnershipParent;
  CoOwnershipGroup: CoOwnershipGroupParent;
  CoOwner: CoOwnerParent;
  AgencyPaths: AgencyPathsParent;
  AgencyPath: AgencyPathParent;
  PathStep: PathStepParent;
  DocumentCount: DocumentCountParent;
  Counted: CountedParent;
  LeftOut: LeftOut;
  AgencyNetwork: AgencyNetworkParent;
  NetworkSlice: NetworkSliceParent;
  NetworkNode: NetworkNodeParent;
  NetworkLink: NetworkLink;
  Community: CommunityParent;
  ResponsibilityMatrix: ResponsibilityMatrixParent;
  MatrixColumn: MatrixColumnParent;
  MatrixGroup: MatrixGroupParent;
  MatrixRow: MatrixRowParent;
  MatrixCell: MatrixCellParent;
  SearchItem: ResolversUnionTypes<ResolversParentTypes>['SearchItem'];
  SearchHit: SearchHitParent;
  Mark: Mark;
  Asked: AskedParent;
  AskAnswer: ResolversUnionTypes<ResolversParentTypes>['AskAnswer'];
  AskedBody: AskedBodyParent;
  AskedDocument: AskedDocumentParent;
  AskedDate: AskedDate;
  Issue: IssueParent;
  Statistics: StatisticsParent;
  YearCount: YearCount;
  NameCount: NameCount;
  SourceFile: SourceFile;
  OwnTexts: Omit<OwnTexts, 'texts'> & { texts: ReadonlyArray<ResolversParentTypes['OwnText']> };
  OwnText: OwnTextParent;
  PageInfo: PageInfo;
  AgencyConnection: AgencyConnectionParent;
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  TaskConnection: TaskConnectionParent;
  TaskEdge: TaskEdgeParent;
  DueTaskConnection: DueTaskConnectionParent;
  DueTaskEdge: DueTaskEdgeParent;
  DocumentConnection: DocumentConnectionParent;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  ClauseConnection: ClauseConnectionParent;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  ResponsibilityConnection: ResponsibilityConnectionParent;
  ResponsibilityEdge: Omit<ResponsibilityEdge, 'node'> & { node: ResolversParentTypes['Responsibility'] };
  CoOwnerConnection: CoOwnerConnectionParent;
  CoOwnerEdge: Omit<CoOwnerEdge, 'node'> & { node: ResolversParentTypes['CoOwner'] };
  CoOwnershipConnection: CoOwnershipConnectionParent;
  CoOwnershipEdge: Omit<CoOwnershipEdge, 'node'> & { node: ResolversParentTypes['CoOwnership'] };
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  IssueConnection: IssueConnectionParent;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  CoOwnershipGroupConnection: CoOwnershipGroupConnectionParent;
  CoOwnershipGroupEdge: Omit<CoOwnershipGroupEdge, 'node'> & { node: ResolversParentTypes['CoOwnershipGroup'] };
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgencyArgs>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, RequireFields<QueryAgenciesArgs, 'orderBy'>>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<QueryTaskArgs, 'id'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'orderBy'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, Partial<QueryDocumentArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'orderBy'>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<QueryClausesArgs>>;
  coOwnership?: Resolver<ResolversTypes['CoOwnershipConnection'], ParentType, ContextType, RequireFields<QueryCoOwnershipArgs, 'minShared' | 'per' | 'weight'>>;
  coOwnershipGroups?: Resolver<ResolversTypes['CoOwnershipGroupConnection'], ParentType, ContextType, RequireFields<QueryCoOwnershipGroupsArgs, 'minSize' | 'minShared' | 'orderBy'>>;
  sharedTasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QuerySharedTasksArgs, 'agencies'>>;
  path?: Resolver<ResolversTypes['AgencyPaths'], ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'minShared' | 'first'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'agency'>>;
  agencyNetwork?: Resolver<ResolversTypes['AgencyNetwork'], ParentType, ContextType, RequireFields<QueryAgencyNetworkArgs, 'minShared' | 'per' | 'weight' | 'relation' | 'depth'>>;
  responsibilityMatrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'rowOrder' | 'columnOrder' | 'keepEmpty' | 'rowOffset' | 'columnOffset'>>;
  compareDocuments?: Resolver<ResolversTypes['DocumentComparison'], ParentType, ContextType, RequireFields<QueryCompareDocumentsArgs, 'from' | 'to' | 'threshold' | 'lineage'>>;
  citationChain?: Resolver<ResolversTypes['CitationChain'], ParentType, ContextType, RequireFields<QueryCitationChainArgs, 'document' | 'direction' | 'depth'>>;
  deadlines?: Resolver<ResolversTypes['DueTaskConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'undated'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  ask?: Resolver<ResolversTypes['Asked'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  issues?: Resolver<ResolversTypes['IssueConnection'], ParentType, ContextType, Partial<QueryIssuesArgs>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  ownTexts?: Resolver<ResolversTypes['OwnTexts'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], unknown> {
  name: 'Date';
}

export interface VariablesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Variables'], unknown> {
  name: 'Variables';
}

export type RoleResolvers = { LEAD: 'lead', SUPPORT: 'support', RESPONSIBLE: 'responsible' };

export type BasisResolvers = { STATED: 'stated', INFERRED: 'inferred' };

export type AgencyKindResolvers = { AGENCY: 'agency', DISTRICT: 'district', COLLECTIVE: 'collective', ENTERPRISE: 'enterprise', OTHER: 'other' };

export type BranchResolvers = { PARTY: 'party', GOVERNMENT: 'government', CONGRESS: 'congress', CPPCC: 'cppcc', COURT: 'court', PROCURATORATE: 'procuratorate', MILITARY: 'military', MASS_ORGANISATION: 'mass-organisation', CENTRAL_BRANCH: 'central-branch', ENTERPRISE: 'enterprise', OTHER: 'other' };

export type LevelResolvers = { NATIONAL: 'national', PROVINCE: 'province', PREFECTURE: 'prefecture', COUNTY: 'county', TOWNSHIP: 'township', NONE: 'none' };

export type AgencySourceResolvers = { AUTHORITY: 'authority', RULE: 'rule', TEXT: 'text' };

export type ClauseFormResolvers = { LABEL: 'label', ROLE: 'role', LINE: 'line', TABLE: 'table', BLOCK: 'block', BARE: 'bare' };

export type CountPerResolvers = { TASK: 'task', DOCUMENT: 'document' };

export type NetworkRelationResolvers = { CO_OWNERSHIP: 'co-ownership', LEAD_SUPPORT: 'lead-support', LEAD_OTHERS: 'lead-others' };

export type WeightResolvers = { COUNT: 'count', JACCARD: 'jaccard', COSINE: 'cosine', NEWMAN: 'newman' };

export type InferenceRuleResolvers = { LINEAGE: 'lineage', COLLECTIVE: 'collective' };

export type AgencyOrderResolvers = { NAME: 'name', TASKS: 'tasks' };

export type TaskOrderResolvers = { READING: 'reading', DEADLINE: 'deadline' };

export type GroupOrderResolvers = { SHARED: 'shared', SIZE: 'size' };

export type MatrixRowOrderResolvers = { READING: 'reading', BODIES: 'bodies' };

export type MatrixColumnOrderResolvers = { TASKS: 'tasks', LEADS: 'leads', NAME: 'name', CLUSTERS: 'clusters' };

export type DocumentOrderResolvers = { NEWEST: 'newest', OLDEST: 'oldest' };

export type SearchKindResolvers = { AGENCY: 'agency', DOCUMENT: 'document', TASK: 'task', CLAUSE: 'clause' };

export type InForceReasonResolvers = { NOT_YET: 'not-yet', REPEALED: 'repealed', EXPIRED: 'expired', VALID: 'valid', REPEALED_LATER: 'repealed-later', AMENDED_LATER: 'amended-later', REPEAL_UNDATED: 'repeal-undated', END_UNKNOWN: 'end-unknown', START_UNKNOWN: 'start-unknown' };

export type CitationDirectionResolvers = { CITES: 'cites', CITED_BY: 'cited-by', IMPLEMENTS: 'implements', IMPLEMENTED_BY: 'implemented-by', AMENDS: 'amends', AMENDED_BY: 'amended-by', REPEALS: 'repeals', REPEALED_BY: 'repealed-by' };

export type InForceStateResolvers = { IN_FORCE: 'in-force', VOID: 'void', NOT_YET: 'not-yet', UNKNOWN: 'unknown' };

export type AskIntentResolvers = { CO_OWNERS: 'co-owners', TASKS_OF_BODY: 'tasks-of-body', ROLES_IN_DOCUMENT: 'roles-in-document', MATRIX: 'matrix', DUE_TASKS: 'due-tasks', SHARED_TASKS: 'shared-tasks', NETWORK: 'network', STRONGEST_PAIRS: 'strongest-pairs', GROUPS: 'groups', PATH: 'path', TIMELINE: 'timeline', HISTORY: 'history', DOCUMENTS_ISSUED: 'documents-issued', CITATIONS: 'citations', IMPLEMENTATION: 'implementation', REPEALS: 'repeals', AMENDMENTS: 'amendments', IN_FORCE: 'in-force', COMPARISON: 'comparison', BUSIEST: 'busiest', UNCERTAIN: 'uncertain', TOPIC: 'topic', STATISTICS: 'statistics' };

export type IssueKindResolvers = { UNDECODABLE_BYTES: 'undecodable-bytes', EMPTY_TEXT: 'empty-text', NO_TEXT_LAYER: 'no-text-layer', NO_CLAUSE: 'no-clause', TITLE_LOST: 'title-lost', GLUED_BOUNDARY: 'glued-boundary', NUMBER_UNREADABLE: 'number-unreadable', DATE_UNREADABLE: 'date-unreadable', CONTENTS_UNMATCHED: 'contents-unmatched', HEADING_OUT_OF_ORDER: 'heading-out-of-order', CLAUSE_UNCLOSED: 'clause-unclosed', CLAUSE_WITHOUT_PARTY: 'clause-without-party', CLAUSE_WITHOUT_TASK: 'clause-without-task', UNKNOWN_AGENCY: 'unknown-agency', AMBIGUOUS_AGENCY: 'ambiguous-agency', CORRECTION_UNUSED: 'correction-unused', COUNT_CHANGED: 'count-changed' };

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['FilePlace']>, ParentType, ContextType>;
};

export type FilePlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FilePlace'] = ResolversParentTypes['FilePlace']> = {
  unit?: Resolver<ResolversTypes['PlaceUnit'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceUnitResolvers = { PAGE: 'page', PARAGRAPH: 'paragraph', LINE: 'line' };

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgencyKind'], ParentType, ContextType>;
  branch?: Resolver<ResolversTypes['Branch'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownBy?: Resolver<ResolversTypes['AgencySource'], ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Succession']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AgencyHistory'], ParentType, ContextType, RequireFields<AgencyHistoryArgs, 'depth'>>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType, Partial<AgencyTimelineArgs>>;
  taskCounts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<AgencyTasksArgs, 'orderBy'>>;
  responsibilities?: Resolver<ResolversTypes['ResponsibilityConnection'], ParentType, ContextType, Partial<AgencyResponsibilitiesArgs>>;
  coOwners?: Resolver<ResolversTypes['CoOwnerConnection'], ParentType, ContextType, RequireFields<AgencyCoOwnersArgs, 'minShared'>>;
  issued?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<AgencyIssuedArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Succession'] = ResolversParentTypes['Succession']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyHistoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyHistory'] = ResolversParentTypes['AgencyHistory']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
  takeovers?: Resolver<ReadonlyArray<ResolversTypes['Takeover']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['NameInUse']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
  divisions?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['ReachedAgency']>, ParentType, ContextType>;
};

export type ReachedAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedAgency'] = ResolversParentTypes['ReachedAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TakeoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Takeover'] = ResolversParentTypes['Takeover']> = {
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NameInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameInUse'] = ResolversParentTypes['NameInUse']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  last?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineYear'] = ResolversParentTypes['TimelineYear']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<TimelineYearTasksArgs, 'first'>>;
};

export type RoleCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCounts'] = ResolversParentTypes['RoleCounts']> = {
  lead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<TaskResponsibilitiesArgs, 'expandCollectives'>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type DueTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueTask'] = ResolversParentTypes['DueTask']> = {
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType, RequireFields<DueTaskResponsibilitiesArgs, 'expandCollectives'>>;
};

export type ResponsibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  roleBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Inference']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type InferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inference'] = ResolversParentTypes['Inference']> = {
  rule?: Resolver<ResolversTypes['InferenceRule'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ClauseForm'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskPath?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuanceTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  englishTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['Issuer']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inCorpus?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addressees?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['DocumentEvidence'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['InForce'], ParentType, ContextType, Partial<DocumentInForceArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, Partial<DocumentTasksArgs>>;
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, Partial<DocumentClausesArgs>>;
  cites?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  implements?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  amends?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  repeals?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  citedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  implementedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  amendedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  repealedBy?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  issues?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type DocumentEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEvidence'] = ResolversParentTypes['DocumentEvidence']> = {
  addressees?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  effectiveDate?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Passage']>, ParentType, ContextType>;
};

export type InForceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InForce'] = ResolversParentTypes['InForce']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InForceReason'], ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issuer'] = ResolversParentTypes['Issuer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentComparison'] = ResolversParentTypes['DocumentComparison']> = {
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['TaskPair']>, ParentType, ContextType>;
  handedOver?: Resolver<ReadonlyArray<ResolversTypes['TaskPair']>, ParentType, ContextType>;
  added?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  dropped?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskPair'] = ResolversParentTypes['TaskPair']> = {
  before?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leadChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadsBefore?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  leadsAfter?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  agenciesAdded?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  agenciesDropped?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  agenciesKept?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
};

export type CitationChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationChain'] = ResolversParentTypes['CitationChain']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['ReachedDocument']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['CitationLink']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReachedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReachedDocument'] = ResolversParentTypes['ReachedDocument']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitationLink'] = ResolversParentTypes['CitationLink']> = {
  from?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type CoOwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnership'] = ResolversParentTypes['CoOwnership']> = {
  first?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<CoOwnershipTasksArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
};

export type CoOwnershipGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnershipGroup'] = ResolversParentTypes['CoOwnershipGroup']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<CoOwnershipGroupTasksArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
};

export type CoOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwner'] = ResolversParentTypes['CoOwner']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<CoOwnerTasksArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
};

export type AgencyPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPaths'] = ResolversParentTypes['AgencyPaths']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['AgencyPath']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPath'] = ResolversParentTypes['AgencyPath']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType, RequireFields<PathStepTasksArgs, 'first'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentCount']>, ParentType, ContextType>;
};

export type DocumentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentCount'] = ResolversParentTypes['DocumentCount']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counted'] = ResolversParentTypes['Counted']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  per?: Resolver<ResolversTypes['CountPer'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Weight'], ParentType, ContextType>;
  minShared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  lineage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expandCollectives?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgencyNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyNetwork'] = ResolversParentTypes['AgencyNetwork']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['NetworkRelation'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  slices?: Resolver<ReadonlyArray<ResolversTypes['NetworkSlice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NetworkSliceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkSlice'] = ResolversParentTypes['NetworkSlice']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inDegree?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outStrength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inStrength?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pageRank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ResponsibilityMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityMatrix'] = ResolversParentTypes['ResponsibilityMatrix']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixColumn']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['MatrixGroup']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixColumn'] = ResolversParentTypes['MatrixColumn']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
};

export type MatrixGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixGroup'] = ResolversParentTypes['MatrixGroup']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  firstRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  letters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  roleBasis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  clauseIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
};

export type SearchItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchItem'] = ResolversParentTypes['SearchItem']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'Task' | 'Clause', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  item?: Resolver<ResolversTypes['SearchItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
};

export type MarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asked'] = ResolversParentTypes['Asked']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['AskIntent']>, ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['AskedBody']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['AskedDocument']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['AskedDate']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['AskAnswer']>, ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['Variables']>, ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskAnswer'] = ResolversParentTypes['AskAnswer']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Document' | 'AgencyConnection' | 'TaskConnection' | 'DocumentConnection' | 'CoOwnerConnection' | 'CoOwnershipConnection' | 'CoOwnershipGroupConnection' | 'AgencyPaths' | 'Timeline' | 'DocumentComparison' | 'IssueConnection' | 'ResponsibilityMatrix' | 'AgencyNetwork' | 'Statistics', ParentType, ContextType>;
};

export type AskedBodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedBody'] = ResolversParentTypes['AskedBody']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AskedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedDocument'] = ResolversParentTypes['AskedDocument']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
};

export type AskedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedDate'] = ResolversParentTypes['AskedDate']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  kind?: Resolver<ResolversTypes['IssueKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  settle?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['FilePlace']>, ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  texts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  citedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  assignedTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsibleAgencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedAgencies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documentsByYear?: Resolver<ReadonlyArray<ResolversTypes['YearCount']>, ParentType, ContextType>;
  documentsByKind?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  documentsByJurisdiction?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  agenciesByKind?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  responsibilitiesByRole?: Resolver<ResolversTypes['RoleCounts'], ParentType, ContextType>;
  issuesByKind?: Resolver<ReadonlyArray<ResolversTypes['NameCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceFile']>, ParentType, ContextType, RequireFields<StatisticsSourcesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NameCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameCount'] = ResolversParentTypes['NameCount']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFile'] = ResolversParentTypes['SourceFile']> = {
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checksum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnTextsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnTexts'] = ResolversParentTypes['OwnTexts']> = {
  writable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lasting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostKilobytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['OwnText']>, ParentType, ContextType>;
};

export type OwnTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnText'] = ResolversParentTypes['OwnText']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clauses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type DueTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueTaskConnection'] = ResolversParentTypes['DueTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DueTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DueTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueTaskEdge'] = ResolversParentTypes['DueTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DueTask'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type ResponsibilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityConnection'] = ResolversParentTypes['ResponsibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResponsibilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsibilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityEdge'] = ResolversParentTypes['ResponsibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Responsibility'], ParentType, ContextType>;
};

export type CoOwnerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnerConnection'] = ResolversParentTypes['CoOwnerConnection']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoOwnerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoOwner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoOwnerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnerEdge'] = ResolversParentTypes['CoOwnerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoOwner'], ParentType, ContextType>;
};

export type CoOwnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnershipConnection'] = ResolversParentTypes['CoOwnershipConnection']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoOwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoOwnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoOwnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnershipEdge'] = ResolversParentTypes['CoOwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoOwnership'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Issue']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type CoOwnershipGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnershipGroupConnection'] = ResolversParentTypes['CoOwnershipGroupConnection']> = {
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoOwnershipGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoOwnershipGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoOwnershipGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOwnershipGroupEdge'] = ResolversParentTypes['CoOwnershipGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoOwnershipGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Variables?: GraphQLScalarType;
  Role?: RoleResolvers;
  Basis?: BasisResolvers;
  AgencyKind?: AgencyKindResolvers;
  Branch?: BranchResolvers;
  Level?: LevelResolvers;
  AgencySource?: AgencySourceResolvers;
  ClauseForm?: ClauseFormResolvers;
  CountPer?: CountPerResolvers;
  NetworkRelation?: NetworkRelationResolvers;
  Weight?: WeightResolvers;
  InferenceRule?: InferenceRuleResolvers;
  AgencyOrder?: AgencyOrderResolvers;
  TaskOrder?: TaskOrderResolvers;
  GroupOrder?: GroupOrderResolvers;
  MatrixRowOrder?: MatrixRowOrderResolvers;
  MatrixColumnOrder?: MatrixColumnOrderResolvers;
  DocumentOrder?: DocumentOrderResolvers;
  SearchKind?: SearchKindResolvers;
  InForceReason?: InForceReasonResolvers;
  CitationDirection?: CitationDirectionResolvers;
  InForceState?: InForceStateResolvers;
  AskIntent?: AskIntentResolvers;
  IssueKind?: IssueKindResolvers;
  Source?: SourceResolvers<ContextType>;
  FilePlace?: FilePlaceResolvers<ContextType>;
  PlaceUnit?: PlaceUnitResolvers;
  Agency?: AgencyResolvers<ContextType>;
  Succession?: SuccessionResolvers<ContextType>;
  AgencyHistory?: AgencyHistoryResolvers<ContextType>;
  ReachedAgency?: ReachedAgencyResolvers<ContextType>;
  Takeover?: TakeoverResolvers<ContextType>;
  NameInUse?: NameInUseResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  TimelineYear?: TimelineYearResolvers<ContextType>;
  RoleCounts?: RoleCountsResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DueTask?: DueTaskResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  Inference?: InferenceResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  DocumentEvidence?: DocumentEvidenceResolvers<ContextType>;
  InForce?: InForceResolvers<ContextType>;
  Issuer?: IssuerResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  DocumentComparison?: DocumentComparisonResolvers<ContextType>;
  TaskPair?: TaskPairResolvers<ContextType>;
  CitationChain?: CitationChainResolvers<ContextType>;
  ReachedDocument?: ReachedDocumentResolvers<ContextType>;
  CitationLink?: CitationLinkResolvers<ContextType>;
  CoOwnership?: CoOwnershipResolvers<ContextType>;
  CoOwnershipGroup?: CoOwnershipGroupResolvers<ContextType>;
  CoOwner?: CoOwnerResolvers<ContextType>;
  AgencyPaths?: AgencyPathsResolvers<ContextType>;
  AgencyPath?: AgencyPathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  DocumentCount?: DocumentCountResolvers<ContextType>;
  Counted?: CountedResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  AgencyNetwork?: AgencyNetworkResolvers<ContextType>;
  NetworkSlice?: NetworkSliceResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  MatrixColumn?: MatrixColumnResolvers<ContextType>;
  MatrixGroup?: MatrixGroupResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  SearchItem?: SearchItemResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Asked?: AskedResolvers<ContextType>;
  AskAnswer?: AskAnswerResolvers<ContextType>;
  AskedBody?: AskedBodyResolvers<ContextType>;
  AskedDocument?: AskedDocumentResolvers<ContextType>;
  AskedDate?: AskedDateResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  NameCount?: NameCountResolvers<ContextType>;
  SourceFile?: SourceFileResolvers<ContextType>;
  OwnTexts?: OwnTextsResolvers<ContextType>;
  OwnText?: OwnTextResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  DueTaskConnection?: DueTaskConnectionResolvers<ContextType>;
  DueTaskEdge?: DueTaskEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  ResponsibilityConnection?: ResponsibilityConnectionResolvers<ContextType>;
  ResponsibilityEdge?: ResponsibilityEdgeResolvers<ContextType>;
  CoOwnerConnection?: CoOwnerConnectionResolvers<ContextType>;
  CoOwnerEdge?: CoOwnerEdgeResolvers<ContextType>;
  CoOwnershipConnection?: CoOwnershipConnectionResolvers<ContextType>;
  CoOwnershipEdge?: CoOwnershipEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  CoOwnershipGroupConnection?: CoOwnershipGroupConnectionResolvers<ContextType>;
  CoOwnershipGroupEdge?: CoOwnershipGroupEdgeResolvers<ContextType>;
};


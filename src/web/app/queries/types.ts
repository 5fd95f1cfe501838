/** Written from the queries beside it and the SDL by `npm run codegen`; what is changed here is lost. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** In what way a body is responsible. */
export type Role =
  /** 牵头, 主责, 牵头单位, the A of “A会同B”. */
  | 'LEAD'
  /** 配合, 参与, 协同, 配合单位, the B of “A会同B”. */
  | 'SUPPORT'
  /** 责任单位, 负责, 落实, with nothing to tell several bodies apart. */
  | 'RESPONSIBLE';

/** Where a value comes from. */
export type Basis =
  /** Printed in the text. */
  | 'STATED'
  /** Concluded by a rule from what is printed. */
  | 'INFERRED';

/** What sort of body. */
export type AgencyKind =
  /** An organ of the party or the state, one of its divisions or public institutions. */
  | 'AGENCY'
  /** The government of a district, or the administrative committee of an area. */
  | 'DISTRICT'
  /** A group named as such: 各区政府, 各有关部门. */
  | 'COLLECTIVE'
  /** A company. */
  | 'ENTERPRISE'
  /** Mass organisations, associations and anything else. */
  | 'OTHER';

/** To what system of power a body belongs. */
export type Branch =
  /** The party's organs. */
  | 'PARTY'
  /** Governments and their departments. */
  | 'GOVERNMENT'
  /** People's congresses. */
  | 'CONGRESS'
  /** Political consultative conferences. */
  | 'CPPCC'
  /** Courts. */
  | 'COURT'
  /** Procuratorates. */
  | 'PROCURATORATE'
  /** The armed forces. */
  | 'MILITARY'
  /** Trade unions, youth league, women's federation and the like. */
  | 'MASS_ORGANISATION'
  /** Local branches of central bodies: tax, customs, central bank. */
  | 'CENTRAL_BRANCH'
  /** Companies. */
  | 'ENTERPRISE'
  /** None of these, or not known. */
  | 'OTHER';

/** At which level of government a body stands. */
export type Level =
  /** The nation. */
  | 'NATIONAL'
  /** Provinces, autonomous regions, municipalities such as Beijing. */
  | 'PROVINCE'
  /** Prefecture-level cities, prefectures; districts of municipalities are COUNTY. */
  | 'PREFECTURE'
  /** Counties and districts. */
  | 'COUNTY'
  /** Towns, townships, sub-districts. */
  | 'TOWNSHIP'
  /** Of no level, or not known. */
  | 'NONE';

/** How a body came to be known. */
export type AgencySource =
  /** From the authority file. */
  | 'AUTHORITY'
  /** Built by a rule from the jurisdiction and a known abbreviation. */
  | 'RULE'
  /** From its printed name only: not resolved. */
  | 'TEXT';

/** The printed form of a clause. */
export type ClauseForm =
  /** （责任单位：…）. */
  | 'LABEL'
  /** （…牵头，…配合）. */
  | 'ROLE'
  /** 责任单位：… on a line of its own. */
  | 'LINE'
  /** A cell of a table. */
  | 'TABLE'
  /** Label lines that belong together. */
  | 'BLOCK'
  /** A bracket of bare names. */
  | 'BARE';

/** What two bodies must have in common. */
export type CountPer =
  /** A task. */
  | 'TASK'
  /** A document in which both hold tasks (not necessarily the same ones). */
  | 'DOCUMENT';

/** What joins two bodies of a network. */
export type NetworkRelation =
  /** They hold the same tasks, in whatever roles; links have no direction. */
  | 'CO_OWNERSHIP'
  /** One leads a task that the other supports (配合): a link goes from who leads (`source`) to who supports (`target`). With `per: DOCUMENT` a document counts once if it has such a task. */
  | 'LEAD_SUPPORT'
  /** The same from who leads to all others of the task that do not lead it: those who support and those who are responsible (…牵头，…按职责分工负责), which most plans print. */
  | 'LEAD_OTHERS';

/** How a weight is reckoned from what two bodies share. Of links from lead to others A are the items that the one leads, B those that the other supports (or holds so). */
export type Weight =
  /** The number they share. */
  | 'COUNT'
  /** What they share, divided by what either has: |A∩B| / |A∪B|. */
  | 'JACCARD'
  /** What they share, divided by the geometric mean of what each has: |A∩B| / √(|A|·|B|). */
  | 'COSINE'
  /** Each shared item counts 1 / (number of its bodies − 1), so that long lists weigh less (Newman 2001); from lead to others 1 / (number of the others). */
  | 'NEWMAN';

/** Orders of bodies. */
export type AgencyOrder =
  /** By id. */
  | 'NAME'
  /** Most tasks first. */
  | 'TASKS';

/** Orders of tasks. */
export type TaskOrder =
  /** As printed: by document (newest first), then by place in it. */
  | 'READING'
  /** Earliest deadline first; tasks without a date last. */
  | 'DEADLINE';

/** Orders of a matrix's rows. */
export type MatrixRowOrder =
  /** As printed: by document (newest first), then by place in it. */
  | 'READING'
  /** Tasks of most bodies first; equal ones as printed. */
  | 'BODIES';

/** Orders of a matrix's columns; equal ones by id. */
export type MatrixColumnOrder =
  /** Bodies with most tasks first. */
  | 'TASKS'
  /** Bodies that lead most tasks first, then those with most tasks. */
  | 'LEADS'
  /** By id. */
  | 'NAME'
  /** Bodies that hold the same tasks beside one another: average linkage over Jaccard distances, ends of clusters turned to meet their nearest. From the thousandth body on by tasks. */
  | 'CLUSTERS';

/** Orders of documents. */
export type DocumentOrder =
  /** Latest date first; undated last. */
  | 'NEWEST'
  /** Earliest date first; undated last. */
  | 'OLDEST';

/** What can be searched. */
export type SearchKind =
  /** Bodies, by name, short name, English name, alias and printed mention. */
  | 'AGENCY'
  /** Documents, by title and number. */
  | 'DOCUMENT'
  /** Tasks, by their own words. */
  | 'TASK'
  /** Clauses, by their printed words. */
  | 'CLAUSE';

/** Why a document is in force on a day, is not, or why it is not known. */
export type InForceReason =
  /** `false`: the day lies before the one from which it is in force, or before its own date. */
  | 'NOT_YET'
  /** `false`: a document of the corpus that was in force by then repeals it or declares it void. */
  | 'REPEALED'
  /** `false`: its term (有效期) was over. */
  | 'EXPIRED'
  /** `true`: the day lies within its term, and no document of the corpus had repealed it. */
  | 'VALID'
  /** `true`: it had begun, and a document of the corpus repeals it only later. */
  | 'REPEALED_LATER'
  /** `true`: it had begun, and a document of the corpus changes it on that day or later. */
  | 'AMENDED_LATER'
  /** `null`: a document of the corpus repeals it on a day that is not known; asked about today, that counts as REPEALED. */
  | 'REPEAL_UNDATED'
  /** `null`: it had begun, sets no term, and no document of the corpus ends it; one outside the corpus may have. */
  | 'END_UNKNOWN'
  /** `null`: the day on which it began is not known. */
  | 'START_UNKNOWN';

/** Which citations a chain follows, and which way. */
export type CitationDirection =
  /** To what a document cites. */
  | 'CITES'
  /** To what cites it. */
  | 'CITED_BY'
  /** To what it carries out. */
  | 'IMPLEMENTS'
  /** To what carries it out. */
  | 'IMPLEMENTED_BY'
  /** To what it changes. */
  | 'AMENDS'
  /** To what changes it. */
  | 'AMENDED_BY'
  /** To what it repeals or declares void. */
  | 'REPEALS'
  /** To what repeals it or declares it void. */
  | 'REPEALED_BY';

/** States of a document on a day, by the answer and the reason of `Document.inForce`. */
export type InForceState =
  /** It is in force: the answer is `true`. */
  | 'IN_FORCE'
  /** Its time is over: REPEALED or EXPIRED. */
  | 'VOID'
  /** Its time has not come: NOT_YET. */
  | 'NOT_YET'
  /** Neither its own words nor the corpus tell: the answer is `null`. */
  | 'UNKNOWN';

/** Kinds of questions that are read. */
export type AskIntent =
  /** Who owns tasks together with a body. */
  | 'CO_OWNERS'
  /** What a body must do. */
  | 'TASKS_OF_BODY'
  /** Who holds the tasks of a document. */
  | 'ROLES_IN_DOCUMENT'
  /** Who holds which task in which role. */
  | 'MATRIX'
  /** What is due in a stretch of time. */
  | 'DUE_TASKS'
  /** Tasks that bodies own together. */
  | 'SHARED_TASKS'
  /** How bodies are joined by tasks. */
  | 'NETWORK'
  /** Pairs of bodies with most tasks in common. */
  | 'STRONGEST_PAIRS'
  /** Groups of three or more bodies that own tasks together. */
  | 'GROUPS'
  /** By which shared tasks two bodies hang together, step by step. */
  | 'PATH'
  /** What a body holds, year by year. */
  | 'TIMELINE'
  /** What a body was before and what became of it. */
  | 'HISTORY'
  /** Documents by issuer and date. */
  | 'DOCUMENTS_ISSUED'
  /** What a document cites, or what cites it. */
  | 'CITATIONS'
  /** What a document carries out, or what carries it out. */
  | 'IMPLEMENTATION'
  /** What a document repeals, or what repeals it. */
  | 'REPEALS'
  /** What a document changes, or what changes it. */
  | 'AMENDMENTS'
  /** Whether a document is in force, today or on a day. */
  | 'IN_FORCE'
  /** What the later of two documents adds, drops, keeps and hands to other bodies. */
  | 'COMPARISON'
  /** Bodies with most tasks. */
  | 'BUSIEST'
  /** What could not be read for certain. */
  | 'UNCERTAIN'
  /** Who is responsible for something. */
  | 'TOPIC'
  /** What the graph holds, in numbers. */
  | 'STATISTICS';

/** What can be odd about a text. */
export type IssueKind =
  /** Bytes that are no text in the encoding found. */
  | 'UNDECODABLE_BYTES'
  /** A text without content. */
  | 'EMPTY_TEXT'
  /** Pages that are pictures: a scan without a text layer. */
  | 'NO_TEXT_LAYER'
  /** A text in which no responsibility clause was found. */
  | 'NO_CLAUSE'
  /** A document whose title the text does not hold. */
  | 'TITLE_LOST'
  /** Two documents that share a line. */
  | 'GLUED_BOUNDARY'
  /** A document number that could not be read. */
  | 'NUMBER_UNREADABLE'
  /** A date that could not be read. */
  | 'DATE_UNREADABLE'
  /** An entry of the contents page without a document, or the reverse. */
  | 'CONTENTS_UNMATCHED'
  /** A heading whose number does not follow the one before it. */
  | 'HEADING_OUT_OF_ORDER'
  /** A responsibility clause whose bracket never closes. */
  | 'CLAUSE_UNCLOSED'
  /** A responsibility clause in which no body was found. */
  | 'CLAUSE_WITHOUT_PARTY'
  /** A responsibility clause with nothing before it that it could assign. */
  | 'CLAUSE_WITHOUT_TASK'
  /** A body that neither the authority file nor a rule knows. */
  | 'UNKNOWN_AGENCY'
  /** A name that can mean several bodies. */
  | 'AMBIGUOUS_AGENCY'
  /** A correction whose text was not found. */
  | 'CORRECTION_UNUSED'
  /** A count that differs from the one expected. */
  | 'COUNT_CHANGED';

/** Which bodies tasks must have, or must not. Each body: its id, full name or any alias. */
export type AgencySelection = {
  /** At least one of these is responsible. Example: `["市财政局", "市科委"]`. */
  readonly any?: ReadonlyArray<string> | null | undefined;
  /** All of these are responsible. Example: `["市财政局", "市科委"]`. */
  readonly all?: ReadonlyArray<string> | null | undefined;
  /** None of these is responsible. Example: `["各区政府"]`. */
  readonly none?: ReadonlyArray<string> | null | undefined;
};

/** From a date to a date, both included. Either end may be left out. */
export type DateRange = {
  /** The first day. Example: `2023-01-01`. */
  readonly from?: string | null | undefined;
  /** The last day. Example: `2024-12-31`. */
  readonly to?: string | null | undefined;
};

/** Which documents by whether they are in force on a day, as `Document.inForce` tells it. */
export type InForceFilter = {
  /** The day; today (in China) if left out. Example: `2024-06-01`. */
  readonly on?: string | null | undefined;
  /** Documents in one of these states. Example: `[IN_FORCE, UNKNOWN]`. */
  readonly states?: ReadonlyArray<InForceState>;
};

/** Which tasks. What is left out does not narrow; everything given must hold. */
export type TaskFilter = {
  /** These tasks: ids. Example: `["jingzhengbanfa-2023-14-nm42:3.1.1"]`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Tasks of this document: its id or number. Example: `京政办发〔2023〕14号`. */
  readonly document?: string | null | undefined;
  /** Tasks for which these bodies are responsible, in one of `roles` if that is given. Example: `{ all: ["市财政局", "市科委"] }`. */
  readonly agencies?: AgencySelection | null | undefined;
  /** Only responsibilities in these roles count: tasks without one are left out, and networks and matrices show no other. Example: `[LEAD]`. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Only responsibilities of these kinds of bodies count, in the same way; the kind is that of the body that the clause names, before collectives are opened. Example: `[AGENCY, DISTRICT]`. */
  readonly kinds?: ReadonlyArray<AgencyKind> | null | undefined;
  /** Words that all occur in the task's own text or its heading, separated by spaces. Example: `数据 开放`. */
  readonly text?: string | null | undefined;
  /** Date of the document. Example: `{ from: "2023-01-01", to: "2024-12-31" }`. */
  readonly documentDate?: DateRange | null | undefined;
  /** Tasks of documents of these kinds, as the title says them. Example: `["方案"]`. */
  readonly documentKinds?: ReadonlyArray<string> | null | undefined;
  /** Tasks of documents that this body issued: id, full name or any alias. `lineage` does not widen it. Example: `北京市人民政府办公厅`. */
  readonly issuer?: string | null | undefined;
  /** Tasks of documents that cite this one: its id, number or title. Example: `国办发〔2022〕15号`. */
  readonly cites?: string | null | undefined;
  /** Tasks of documents that carry this one out: its id, number or title. Example: `国办发〔2022〕15号`. */
  readonly implements?: string | null | undefined;
  /** Tasks of documents that are in force, or are not, on a day. Example: `{ on: "2024-06-01", states: [IN_FORCE, UNKNOWN] }`. */
  readonly inForce?: InForceFilter | null | undefined;
  /** A deadline of the task or of one of its clauses. Example: `{ to: "2024-12-31" }`. */
  readonly deadline?: DateRange | null | undefined;
  /** Only deadlines that are printed (STATED) or concluded (INFERRED) count; alone it asks for tasks with such a date. Example: `STATED`. */
  readonly deadlineBasis?: Basis | null | undefined;
  /** Tasks of documents of this place's government, by its id. Example: `beijing`. */
  readonly jurisdiction?: string | null | undefined;
  /** `true` (the default): tasks that a clause assigns. `false`: the others, headings included. `null`: both. Example: `false`. */
  readonly assigned?: boolean | null | undefined;
  /** Take a body with its predecessors and successors as one line. Off by default; what follows from it is marked INFERRED. Example: `true`. */
  readonly lineage?: boolean;
  /** Open collectives (各区政府) into their members where they are known. Off by default; what follows from it is marked INFERRED. Example: `true`. */
  readonly expandCollectives?: boolean;
};

/** What a search may find. What is left out does not narrow; everything given must hold. */
export type SearchFilter = {
  /** Documents of these days, their tasks and clauses. Bodies have no such date: none is found. Example: `{ from: "2023-01-01" }`. */
  readonly documentDate?: DateRange | null | undefined;
  /** Bodies of this place, and documents of its government with their tasks and clauses, by its id. Example: `beijing`. */
  readonly jurisdiction?: string | null | undefined;
};

/** Which bodies. What is left out does not narrow; everything given must hold. */
export type AgencyFilter = {
  /** These bodies: ids. Example: `["beijing-caizhengju"]`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Part of a name, short name, English name, alias or printed mention. Example: `发展改革`. */
  readonly text?: string | null | undefined;
  /** Of these kinds. Example: `[AGENCY, DISTRICT]`. */
  readonly kinds?: ReadonlyArray<AgencyKind> | null | undefined;
  /** Of these branches. Example: `[GOVERNMENT]`. */
  readonly branches?: ReadonlyArray<Branch> | null | undefined;
  /** Of these levels. Example: `[PROVINCE, COUNTY]`. */
  readonly levels?: ReadonlyArray<Level> | null | undefined;
  /** Of this place, by its id. Example: `beijing`. */
  readonly jurisdiction?: string | null | undefined;
  /** `true`: known bodies; `false`: those known by their printed name only. Example: `false`. */
  readonly resolved?: boolean | null | undefined;
  /** `true`: bodies that hold at least one task; `false`: those that hold none. Example: `true`. */
  readonly responsible?: boolean | null | undefined;
  /** Bodies that hold a task in this document: its id or number. Example: `京政办发〔2023〕14号`. */
  readonly document?: string | null | undefined;
};

/** Which documents. What is left out does not narrow; everything given must hold. */
export type DocumentFilter = {
  /** These documents: ids. Example: `["jingzhengbanfa-2023-14-nm42"]`. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Words that all occur in a title, separated by spaces. Example: `新污染物 治理`. */
  readonly text?: string | null | undefined;
  /** Of these kinds, as the title says them. Example: `["方案"]`. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
  /** Issued by this body: id, full name or alias. Example: `北京市人民政府办公厅`. */
  readonly issuer?: string | null | undefined;
  /** Of this place's government, by its id. Example: `beijing`. */
  readonly jurisdiction?: string | null | undefined;
  /** Date of the document. Example: `{ from: "2023-01-01", to: "2023-12-31" }`. */
  readonly date?: DateRange | null | undefined;
  /** Documents in which these bodies hold tasks, in one of `roles` if that is given; `all` does not ask that they share one. Example: `{ any: ["市财政局", "市科委"] }`. */
  readonly agencies?: AgencySelection | null | undefined;
  /** Documents with a responsibility in one of these roles. Example: `[LEAD]`. */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Documents with a task that is due in these days. Example: `{ from: "2022-01-01", to: "2024-12-31" }`. */
  readonly deadline?: DateRange | null | undefined;
  /** Only deadlines that are printed (STATED) or concluded (INFERRED) count; alone it asks for documents with such a date. Example: `STATED`. */
  readonly deadlineBasis?: Basis | null | undefined;
  /** Documents that cite this one: its id, number or title. Example: `国办发〔2022〕15号`. */
  readonly cites?: string | null | undefined;
  /** Documents that carry this one out: its id, number or title. Example: `国办发〔2022〕15号`. */
  readonly implements?: string | null | undefined;
  /** Documents that are in force, or are not, on a day. Example: `{ on: "2024-06-01", states: [VOID] }`. */
  readonly inForce?: InForceFilter | null | undefined;
  /** In this file. Example: `004_c755f766e012c378.txt`. */
  readonly file?: string | null | undefined;
  /** `true` (the default): documents of the corpus. `false`: documents that are only cited. `null`: both. Example: `false`. */
  readonly inCorpus?: boolean | null | undefined;
};

/** What the places of a file are counted in. */
export type PlaceUnit =
  /** Pages of a PDF. */
  | 'PAGE'
  /** Paragraphs of a Word document; empty ones and those of tables count. */
  | 'PARAGRAPH'
  /** Lines of a web page's source. */
  | 'LINE';

export type AgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  orderBy: AgencyOrder;
  after?: string | null | undefined;
}>;


export type AgenciesQuery = { readonly agencies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly taskCounts: RoleCountsFragment }
      & AgencyNameFragment
    )> } };

export type AgencyNameFragment = { readonly id: string, readonly name: string, readonly shortName: string | null, readonly englishName: string | null, readonly kind: AgencyKind, readonly resolved: boolean };

export type RoleCountsFragment = { readonly lead: number, readonly support: number, readonly responsible: number, readonly total: number };

export type AgencyQueryVariables = Exact<{
  id: string;
}>;


export type AgencyQuery = { readonly agency: (
    { readonly aliases: ReadonlyArray<string>, readonly mentions: ReadonlyArray<string>, readonly branch: Branch, readonly level: Level, readonly validFrom: string | null, readonly validTo: string | null, readonly knownBy: AgencySource, readonly taskCounts: RoleCountsFragment, readonly partOf: ReadonlyArray<AgencyNameFragment>, readonly divisions: ReadonlyArray<AgencyNameFragment>, readonly memberOf: ReadonlyArray<AgencyNameFragment>, readonly members: ReadonlyArray<AgencyNameFragment>, readonly predecessors: ReadonlyArray<{ readonly date: string | null, readonly agency: AgencyNameFragment }>, readonly successors: ReadonlyArray<{ readonly date: string | null, readonly agency: AgencyNameFragment }>, readonly issued: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentNameFragment> }, readonly history: { readonly agency: (
        { readonly validFrom: string | null, readonly validTo: string | null }
        & AgencyNameFragment
      ), readonly predecessors: ReadonlyArray<{ readonly distance: number, readonly agency: (
          { readonly validFrom: string | null, readonly validTo: string | null }
          & AgencyNameFragment
        ) }>, readonly successors: ReadonlyArray<{ readonly distance: number, readonly agency: (
          { readonly validFrom: string | null, readonly validTo: string | null }
          & AgencyNameFragment
        ) }>, readonly takeovers: ReadonlyArray<{ readonly date: string | null, readonly from: { readonly id: string }, readonly to: { readonly id: string } }>, readonly names: ReadonlyArray<{ readonly name: string, readonly first: string | null, readonly last: string | null, readonly clauses: number, readonly agency: { readonly id: string }, readonly clause: (
          { readonly document: { readonly id: string } }
          & ClausePlaceFragment
        ) }> } }
    & AgencyNameFragment
  ) | null };

export type DocumentNameFragment = { readonly id: string, readonly title: string | null, readonly issuanceTitle: string | null, readonly englishTitle: string | null, readonly number: string | null, readonly date: string | null, readonly inCorpus: boolean, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number } | null };

export type ClausePlaceFragment = { readonly id: string, readonly text: string, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number, readonly place: { readonly unit: PlaceUnit, readonly start: number, readonly end: number } | null } };

export type TimelineQueryVariables = Exact<{
  id: string;
}>;


export type TimelineQuery = { readonly agency: { readonly timeline: { readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly years: ReadonlyArray<{ readonly year: number | null, readonly counts: RoleCountsFragment, readonly documents: ReadonlyArray<{ readonly tasks: number, readonly document: DocumentNameFragment }> }> } } | null };

export type AgencyTasksQueryVariables = Exact<{
  id: string;
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyTasksQuery = { readonly agency: { readonly responsibilities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: Role, readonly roleBasis: Basis, readonly mention: string, readonly task: { readonly id: string, readonly heading: string, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly basis: Basis }>, readonly document: DocumentNameFragment }, readonly clause: ClausePlaceFragment }> } } | null };

export type CoOwnersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type CoOwnersQuery = { readonly agency: { readonly coOwners: { readonly totalCount: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly shared: number, readonly agency: AgencyNameFragment, readonly documents: ReadonlyArray<{ readonly tasks: number, readonly document: { readonly id: string } }> }> } } | null };

export type SharedTasksQueryVariables = Exact<{
  agencies: ReadonlyArray<string>;
  ids: ReadonlyArray<string>;
  after?: string | null | undefined;
}>;


export type SharedTasksQuery = { readonly agencies: { readonly nodes: ReadonlyArray<AgencyNameFragment> }, readonly sharedTasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly document: DocumentNameFragment, readonly clauses: ReadonlyArray<ClausePlaceFragment>, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly mention: string, readonly agency: { readonly id: string } }> }> } };

export type AskQueryVariables = Exact<{
  question: string;
}>;


export type AskQuery = { readonly ask: { readonly understood: boolean, readonly intent: AskIntent | null, readonly reading: string, readonly roles: ReadonlyArray<Role>, readonly topics: ReadonlyArray<string>, readonly unread: ReadonlyArray<string>, readonly query: string | null, readonly variables: unknown, readonly examples: ReadonlyArray<string>, readonly bodies: ReadonlyArray<{ readonly text: string, readonly candidates: ReadonlyArray<AgencyNameFragment> }>, readonly documents: ReadonlyArray<{ readonly text: string, readonly candidates: ReadonlyArray<DocumentNameFragment> }>, readonly dates: ReadonlyArray<{ readonly text: string, readonly from: string | null, readonly to: string | null }>, readonly answer:
      | (
        { readonly __typename: 'Agency' }
        & AgencyNameFragment
      )
      | (
        { readonly __typename: 'Document' }
        & DocumentNameFragment
      )
      | { readonly __typename: 'AgencyConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly taskCounts: { readonly total: number } }
          & AgencyNameFragment
        )> }
      | { readonly __typename: 'TaskConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<AskedTaskFragment> }
      | { readonly __typename: 'DocumentConnection', readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentNameFragment> }
      | { readonly __typename: 'CoOwnerConnection', readonly totalCount: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly nodes: ReadonlyArray<{ readonly shared: number, readonly agency: AgencyNameFragment }> }
      | { readonly __typename: 'CoOwnershipConnection', readonly totalCount: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly nodes: ReadonlyArray<{ readonly shared: number, readonly one: AgencyNameFragment, readonly other: AgencyNameFragment }> }
      | { readonly __typename: 'CoOwnershipGroupConnection', readonly totalCount: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly nodes: ReadonlyArray<{ readonly shared: number, readonly agencies: ReadonlyArray<AgencyNameFragment> }> }
      | { readonly __typename: 'AgencyPaths', readonly length: number | null, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly paths: ReadonlyArray<{ readonly shared: number, readonly agencies: ReadonlyArray<AgencyNameFragment> }> }
      | { readonly __typename: 'Timeline', readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly agency: AgencyNameFragment, readonly years: ReadonlyArray<{ readonly year: number | null, readonly counts: { readonly lead: number, readonly support: number, readonly responsible: number, readonly total: number } }> }
      | { readonly __typename: 'DocumentComparison', readonly from: DocumentNameFragment, readonly to: DocumentNameFragment, readonly kept: ReadonlyArray<{ readonly score: number }>, readonly handedOver: ReadonlyArray<{ readonly before: AskedTaskFragment, readonly after: AskedTaskFragment, readonly agenciesAdded: ReadonlyArray<AgencyNameFragment>, readonly agenciesDropped: ReadonlyArray<AgencyNameFragment> }>, readonly added: ReadonlyArray<AskedTaskFragment>, readonly dropped: ReadonlyArray<AskedTaskFragment> }
      | { readonly __typename: 'IssueConnection', readonly totalCount: number, readonly issues: ReadonlyArray<{ readonly text: string, readonly file: string, readonly line: number, readonly oddity: IssueKind, readonly within: DocumentNameFragment | null }> }
      | { readonly __typename: 'ResponsibilityMatrix', readonly filled: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly columns: ReadonlyArray<{ readonly agency: AgencyNameFragment, readonly totals: { readonly lead: number, readonly support: number, readonly responsible: number, readonly total: number } }>, readonly groups: ReadonlyArray<{ readonly document: DocumentNameFragment }> }
      | { readonly __typename: 'AgencyNetwork', readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number }, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly shared: number }>, readonly vertices: ReadonlyArray<{ readonly degree: number, readonly agency: AgencyNameFragment }> }
      | { readonly __typename: 'Statistics', readonly documentCount: number, readonly taskCount: number, readonly clauseCount: number, readonly agencyCount: number }
     | null } };

export type AskedTaskFragment = { readonly id: string, readonly heading: string, readonly document: DocumentNameFragment, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: AgencyNameFragment }>, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null }> };

export type CompareQueryVariables = Exact<{
  from: string;
  to: string;
  lineage: boolean;
}>;


export type CompareQuery = { readonly compareDocuments: { readonly threshold: number, readonly from: DocumentNameFragment, readonly to: DocumentNameFragment, readonly kept: ReadonlyArray<{ readonly score: number, readonly before: { readonly id: string, readonly heading: string, readonly source: { readonly startLine: number }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: AgencyNameFragment }> }, readonly after: { readonly id: string, readonly heading: string, readonly source: { readonly startLine: number }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: AgencyNameFragment }> }, readonly agenciesAdded: ReadonlyArray<AgencyNameFragment>, readonly agenciesDropped: ReadonlyArray<AgencyNameFragment> }>, readonly added: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly source: { readonly startLine: number }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: AgencyNameFragment }> }>, readonly dropped: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly source: { readonly startLine: number }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: AgencyNameFragment }> }> } };

export type LikelyQueryVariables = Exact<{
  id: string;
  title: string;
}>;


export type LikelyQuery = { readonly document: { readonly amends: ReadonlyArray<{ readonly document: DocumentNameFragment }>, readonly repeals: ReadonlyArray<{ readonly document: DocumentNameFragment }>, readonly amendedBy: ReadonlyArray<DocumentNameFragment>, readonly repealedBy: ReadonlyArray<DocumentNameFragment> } | null, readonly search: { readonly nodes: ReadonlyArray<{ readonly item:
        | { readonly __typename: 'Agency' }
        | (
          { readonly __typename: 'Document' }
          & DocumentNameFragment
        )
        | { readonly __typename: 'Task' }
        | { readonly __typename: 'Clause' }
       }> } };

export type ChainQueryVariables = Exact<{
  document: string;
  direction: CitationDirection;
}>;


export type ChainQuery = { readonly citationChain: { readonly complete: boolean, readonly documents: ReadonlyArray<{ readonly document: DocumentNameFragment }>, readonly links: ReadonlyArray<{ readonly from: { readonly id: string }, readonly to: { readonly id: string } }> } };

export type DeadlinesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  filter?: TaskFilter | null | undefined;
  undated: boolean;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { readonly deadlines: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<DueFragment> } };

export type DueFragment = { readonly deadline: { readonly text: string, readonly date: string | null, readonly basis: Basis, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number } }, readonly task: { readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly document: DocumentNameFragment }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly roleBasis: Basis, readonly mention: string, readonly agency: AgencyNameFragment }> };

export type DocumentQueryVariables = Exact<{
  id: string;
}>;


export type DocumentQuery = { readonly document: (
    { readonly text: string | null, readonly address: string | null, readonly effectiveDate: string | null, readonly validUntil: string | null, readonly source: { readonly start: number, readonly end: number } | null, readonly issuers: ReadonlyArray<{ readonly name: string, readonly agency: AgencyNameFragment | null }>, readonly evidence: { readonly addressees: { readonly text: string, readonly line: number } | null, readonly effectiveDate: { readonly text: string, readonly line: number } | null, readonly validUntil: { readonly text: string, readonly line: number } | null }, readonly inForce: { readonly answer: boolean | null, readonly reason: InForceReason, readonly day: string | null, readonly line: number | null, readonly document: DocumentNameFragment | null }, readonly attachments: ReadonlyArray<{ readonly title: string, readonly line: number }>, readonly cites: ReadonlyArray<{ readonly title: string, readonly number: string | null, readonly line: number, readonly endLine: number, readonly document: DocumentNameFragment }>, readonly implements: ReadonlyArray<{ readonly title: string, readonly number: string | null, readonly line: number, readonly endLine: number, readonly document: DocumentNameFragment }>, readonly amends: ReadonlyArray<{ readonly title: string, readonly number: string | null, readonly line: number, readonly endLine: number, readonly document: DocumentNameFragment }>, readonly repeals: ReadonlyArray<{ readonly title: string, readonly number: string | null, readonly line: number, readonly endLine: number, readonly document: DocumentNameFragment }>, readonly citedBy: ReadonlyArray<DocumentNameFragment>, readonly implementedBy: ReadonlyArray<DocumentNameFragment>, readonly amendedBy: ReadonlyArray<DocumentNameFragment>, readonly repealedBy: ReadonlyArray<DocumentNameFragment>, readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly level: number, readonly assigned: boolean, readonly source: { readonly startLine: number } }> }, readonly clauses: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly task: { readonly heading: string }, readonly source: { readonly start: number, readonly end: number, readonly startLine: number }, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly mention: string, readonly agency: { readonly id: string, readonly name: string } }>, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly source: { readonly start: number, readonly end: number } }> }> }, readonly issues: ReadonlyArray<{ readonly kind: IssueKind, readonly title: string, readonly advice: string, readonly text: string, readonly message: string, readonly candidates: ReadonlyArray<string>, readonly file: string, readonly line: number, readonly endLine: number }> }
    & DocumentNameFragment
  ) | null };

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  orderBy: DocumentOrder;
  after?: string | null | undefined;
}>;


export type DocumentsQuery = { readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly kind: string | null, readonly issuers: ReadonlyArray<{ readonly name: string }>, readonly clauses: { readonly totalCount: number } }
      & DocumentNameFragment
    )> } };

export type DocumentCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DocumentCountsQuery = { readonly statistics: { readonly documentsByKind: ReadonlyArray<{ readonly name: string | null, readonly count: number }>, readonly documentsByYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }> } };

export type SuggestQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<SearchKind> | null | undefined;
}>;


export type SuggestQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly item:
        | (
          { readonly __typename: 'Agency' }
          & AgencyNameFragment
        )
        | (
          { readonly __typename: 'Document' }
          & DocumentNameFragment
        )
        | { readonly __typename: 'Task' }
        | { readonly __typename: 'Clause' }
       }> } };

export type ChosenQueryVariables = Exact<{
  agencies?: ReadonlyArray<string> | null | undefined;
  documents?: ReadonlyArray<string> | null | undefined;
}>;


export type ChosenQuery = { readonly agencies: { readonly nodes: ReadonlyArray<AgencyNameFragment> }, readonly documents: { readonly nodes: ReadonlyArray<DocumentNameFragment> } };

export type PlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlacesQuery = { readonly statistics: { readonly documentsByJurisdiction: ReadonlyArray<{ readonly name: string | null, readonly count: number }> } };

export type IssuesQueryVariables = Exact<{
  kind?: IssueKind | null | undefined;
  file?: string | null | undefined;
  document?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type IssuesQuery = { readonly issues: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly kind: IssueKind, readonly title: string, readonly advice: string, readonly text: string, readonly message: string, readonly candidates: ReadonlyArray<string>, readonly settle: ReadonlyArray<string>, readonly file: string, readonly line: number, readonly endLine: number, readonly document: DocumentNameFragment | null, readonly place: { readonly unit: PlaceUnit, readonly start: number, readonly end: number } | null }> } };

export type IssueCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type IssueCountsQuery = { readonly statistics: { readonly issues: number, readonly issuesByKind: ReadonlyArray<{ readonly name: string | null, readonly count: number }>, readonly sources: ReadonlyArray<{ readonly file: string }> } };

export type CandidatesQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | null | undefined;
}>;


export type CandidatesQuery = { readonly agencies: { readonly nodes: ReadonlyArray<AgencyNameFragment> } };

export type MatrixQueryVariables = Exact<{
  filter: TaskFilter;
  rowOrder: MatrixRowOrder;
  columnOrder: MatrixColumnOrder;
  keepEmpty: boolean;
  rowOffset: number;
  firstRows: number;
  firstColumns: number;
  document: string;
  one: boolean;
}>;


export type MatrixQuery = { readonly document?: DocumentNameFragment | null, readonly whole: { readonly filled: number, readonly counted: { readonly text: string, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number } }, readonly part: { readonly counted: { readonly leftOut: { readonly agencies: number, readonly tasks: number } }, readonly columns: ReadonlyArray<{ readonly agency: AgencyNameFragment, readonly totals: RoleCountsFragment }>, readonly groups: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly firstRow: number, readonly rowCount: number, readonly document: DocumentNameFragment }>, readonly rows: ReadonlyArray<{ readonly task: { readonly id: string, readonly heading: string }, readonly cells: ReadonlyArray<{ readonly column: number, readonly roles: ReadonlyArray<Role>, readonly basis: Basis, readonly roleBasis: Basis, readonly clauseIds: ReadonlyArray<string> }>, readonly totals: RoleCountsFragment }> } };

export type NetworkQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  minShared: number;
  relation: NetworkRelation;
  per: CountPer;
  weight: Weight;
  around?: ReadonlyArray<string> | null | undefined;
  depth: number;
  maxNodes?: number | null | undefined;
}>;


export type NetworkQuery = { readonly agencyNetwork: { readonly relation: NetworkRelation, readonly counted: { readonly text: string, readonly per: CountPer, readonly weight: Weight, readonly tasks: number, readonly documents: number, readonly agencies: number, readonly responsibilities: number, readonly minShared: number, readonly roles: ReadonlyArray<Role>, readonly lineage: boolean, readonly expandCollectives: boolean, readonly leftOut: { readonly agencies: number, readonly links: number, readonly tasks: number } }, readonly nodes: ReadonlyArray<{ readonly tasks: number, readonly degree: number, readonly strength: number, readonly outDegree: number | null, readonly inDegree: number | null, readonly betweenness: number, readonly pageRank: number, readonly community: number, readonly distance: number | null, readonly agency: (
        { readonly branch: Branch }
        & AgencyNameFragment
      ) }>, readonly links: ReadonlyArray<{ readonly source: string, readonly target: string, readonly shared: number, readonly stated: number, readonly weight: number }> }, readonly statistics: { readonly texts: number, readonly documents: number }, readonly oldest: { readonly nodes: ReadonlyArray<{ readonly date: string | null }> }, readonly newest: { readonly nodes: ReadonlyArray<{ readonly date: string | null }> } };

export type NetworkLinksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  relation: NetworkRelation;
  per: CountPer;
  around?: ReadonlyArray<string> | null | undefined;
  depth: number;
  maxNodes?: number | null | undefined;
}>;


export type NetworkLinksQuery = { readonly agencyNetwork: { readonly links: ReadonlyArray<{ readonly shared: number }> } };

export type LinkedTasksQueryVariables = Exact<{
  agencies: ReadonlyArray<string>;
  filter?: TaskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type LinkedTasksQuery = { readonly sharedTasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly document: DocumentNameFragment, readonly clauses: ReadonlyArray<ClausePlaceFragment>, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly agency: { readonly id: string } }> }> } };

export type FindBodiesQueryVariables = Exact<{
  text: string;
}>;


export type FindBodiesQuery = { readonly search: { readonly nodes: ReadonlyArray<{ readonly item:
        | { readonly id: string }
        | Record<PropertyKey, never>
       }> } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { readonly statistics: { readonly texts: number, readonly documents: number, readonly citedDocuments: number, readonly tasks: number, readonly assignedTasks: number, readonly clauses: number, readonly responsibilities: number, readonly responsibleAgencies: number, readonly unresolvedAgencies: number, readonly issues: number, readonly documentsByYear: ReadonlyArray<{ readonly year: number | null, readonly count: number }>, readonly documentsByKind: ReadonlyArray<{ readonly name: string | null, readonly count: number }> } };

export type BusiestQueryVariables = Exact<{ [key: string]: never; }>;


export type BusiestQuery = { readonly agencies: { readonly nodes: ReadonlyArray<(
      { readonly taskCounts: RoleCountsFragment }
      & AgencyNameFragment
    )> } };

export type LeadingQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadingQuery = { readonly agencies: { readonly nodes: ReadonlyArray<(
      { readonly coOwners: { readonly nodes: ReadonlyArray<{ readonly agency: AgencyNameFragment, readonly documents: ReadonlyArray<{ readonly tasks: number, readonly document: DocumentNameFragment }> }> } }
      & AgencyNameFragment
    )> } };

export type NearQueryVariables = Exact<{
  today: string;
  yesterday: string;
}>;


export type NearQuery = { readonly past: FewFragment, readonly coming: FewFragment };

export type FewFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly deadline: { readonly text: string, readonly date: string | null, readonly basis: Basis }, readonly task: { readonly id: string, readonly heading: string, readonly document: DocumentNameFragment } }> };

export type SourcesQueryVariables = Exact<{
  first: number;
}>;


export type SourcesQuery = { readonly statistics: { readonly sources: ReadonlyArray<{ readonly file: string, readonly checksum: string, readonly lines: number, readonly encoding: string, readonly documents: number }> } };

export type OwnTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTextsQuery = { readonly ownTexts: { readonly writable: boolean, readonly lasting: boolean, readonly most: number, readonly mostKilobytes: number, readonly kinds: ReadonlyArray<string>, readonly texts: ReadonlyArray<{ readonly name: string, readonly file: string, readonly bytes: number, readonly lines: number, readonly encoding: string, readonly tasks: number, readonly clauses: number, readonly issues: number, readonly documents: ReadonlyArray<DocumentNameFragment> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly agencies: HitsFragment, readonly documents: HitsFragment, readonly tasks: HitsFragment, readonly clauses: HitsFragment };

export type HitsFragment = { readonly totalCount: number, readonly complete: boolean, readonly suggestions: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly excerpt: string, readonly marks: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly item:
      | (
        { readonly __typename: 'Agency' }
        & AgencyNameFragment
      )
      | (
        { readonly __typename: 'Document' }
        & DocumentNameFragment
      )
      | { readonly __typename: 'Task', readonly id: string, readonly heading: string, readonly document: DocumentNameFragment }
      | { readonly __typename: 'Clause', readonly id: string, readonly place: { readonly file: string, readonly startLine: number, readonly endLine: number }, readonly document: DocumentNameFragment }
     }> };

export type TaskQueryVariables = Exact<{
  id: string;
}>;


export type TaskQuery = { readonly task: { readonly id: string, readonly heading: string, readonly assigned: boolean, readonly path: ReadonlyArray<string>, readonly text: string, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly basis: Basis, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number } }>, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number, readonly place: { readonly unit: PlaceUnit, readonly start: number, readonly end: number } | null }, readonly document: DocumentNameFragment, readonly parent: { readonly id: string, readonly heading: string, readonly assigned: boolean } | null, readonly children: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly assigned: boolean }>, readonly clauses: ReadonlyArray<(
      { readonly form: ClauseForm, readonly openEnded: boolean, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly basis: Basis, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number } }>, readonly responsibilities: ReadonlyArray<ResponsibilityFragment> }
      & ClausePlaceFragment
    )> } | null };

export type ResponsibilityFragment = { readonly role: Role, readonly roleBasis: Basis, readonly mention: string, readonly agency: AgencyNameFragment };

export type OutlineQueryVariables = Exact<{
  id: string;
}>;


export type OutlineQuery = { readonly document: { readonly tasks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string }> } } | null };

export type ClauseQueryVariables = Exact<{
  id: string;
}>;


export type ClauseQuery = { readonly clause: (
    { readonly form: ClauseForm, readonly openEnded: boolean, readonly taskText: string, readonly taskPath: ReadonlyArray<string>, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly basis: Basis }>, readonly responsibilities: ReadonlyArray<ResponsibilityFragment>, readonly task: { readonly id: string, readonly heading: string, readonly assigned: boolean }, readonly document: DocumentNameFragment }
    & ClausePlaceFragment
  ) | null };

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  orderBy: TaskOrder;
  after?: string | null | undefined;
}>;


export type TasksQuery = { readonly tasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly heading: string, readonly path: ReadonlyArray<string>, readonly document: DocumentNameFragment, readonly deadlines: ReadonlyArray<{ readonly text: string, readonly date: string | null, readonly basis: Basis }>, readonly responsibilities: ReadonlyArray<{ readonly role: Role, readonly roleBasis: Basis, readonly mention: string, readonly agency: AgencyNameFragment }>, readonly source: { readonly file: string, readonly startLine: number, readonly endLine: number } }> } };

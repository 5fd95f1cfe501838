/**
 * What a resolver of each type of the schema gets as its parent, under the type's own name. A type that does not stand
 * here is served as the schema has it. schema.types.ts is generated from these names: `npm run codegen`.
 */
import type { Community as CommunityOf } from '../analysis/communities.js';
import type { Counted as CountedBy } from '../analysis/counted.js';
import type { Reached, Takeover as TakeoverOf } from '../analysis/history.js';
import type { Via } from '../analysis/holdings.js';
import type { InForce as InForceOn } from '../analysis/in-force.js';
import type * as matrix from '../analysis/matrix.js';
import type * as network from '../analysis/network.js';
import type { TimelineYear as Year } from '../analysis/timeline.js';
import type { Understood } from './ask/answer.js';
import type { Named } from './ask/reading.js';
import type { ChosenConnection, ChosenEdge } from './choice.js';
import type { Connection } from './connection.js';
import type * as model from './model.js';
import type * as chain from './resolvers/citation-chain.js';
import type * as comparison from './resolvers/comparison.js';
import type { Sharing } from './resolvers/coownership.js';
import type { DueNode } from './resolvers/deadlines.js';
import type { GroupOf } from './resolvers/groups.js';
import type * as past from './resolvers/history.js';
import type { OwnTextNode } from './resolvers/own-texts.js';
import type { CountedDocument } from './resolvers/parts.js';
import type * as path from './resolvers/path.js';
import type { Hit } from './resolvers/search.js';
import type * as years from './resolvers/timeline.js';

export type Agency = model.AgencyNode;
export type Task = model.TaskNode;
export type Clause = model.ClauseNode;
export type Document = model.DocumentNode;
export type Responsibility = model.ResponsibilityNode;
export type Inference = Via;
export type Deadline = model.DeadlineNode;
export type DueTask = DueNode;
export type Source = model.SourceNode;
export type Issue = model.IssueNode;
export type Issuer = model.IssuerNode;
export type Citation = model.CitationNode;
export type InForce = InForceOn & { readonly on: string };

export type DocumentComparison = comparison.Comparison;
export type TaskPair = comparison.Pair;
export type CitationChain = chain.Chain;
export type ReachedDocument = chain.Reached;
export type CitationLink = chain.Link;

export type Counted = CountedBy;
export type CoOwnership = Sharing;
export type CoOwner = Sharing;
export type DocumentCount = CountedDocument;
export type CoOwnershipGroup = GroupOf;
export type AgencyPaths = path.Found;
export type AgencyPath = path.Way;
export type PathStep = Sharing;
export type Timeline = years.TimelineOf;
export type TimelineYear = Year;
export type AgencyHistory = past.History;
export type ReachedAgency = Reached;
export type Takeover = TakeoverOf;
export type NameInUse = past.NameUsed;
export type AgencyNetwork = network.Network;
export type NetworkNode = network.NetworkNode;
export type NetworkSlice = network.NetworkSlice;
export type Community = CommunityOf;
export type ResponsibilityMatrix = matrix.Matrix;
export type MatrixColumn = matrix.MatrixColumn;
export type MatrixGroup = matrix.MatrixGroup;
export type MatrixRow = matrix.MatrixRow;
export type MatrixCell = matrix.MatrixCell;

export type SearchHit = Hit;
export type Asked = Understood;
export type AskedBody = Named;
export type AskedDocument = Named;
export type OwnText = OwnTextNode;
/** Its numbers; its lists have resolvers. */
export type Statistics = model.StatisticsNode;

interface WithCounted {
  readonly counted: CountedBy;
}

export type AgencyConnection = Connection<Agency>;
export type TaskConnection = ChosenConnection<Task>;
export type TaskEdge = ChosenEdge<Task>;
export type DueTaskConnection = ChosenConnection<DueTask>;
export type DueTaskEdge = ChosenEdge<DueTask>;
export type DocumentConnection = Connection<Document>;
export type ClauseConnection = Connection<Clause>;
export type ResponsibilityConnection = Connection<Responsibility>;
export type IssueConnection = Connection<Issue>;
export type CoOwnerConnection = Connection<CoOwner> & WithCounted;
export type CoOwnershipConnection = Connection<CoOwnership> & WithCounted;
export type CoOwnershipGroupConnection = Connection<CoOwnershipGroup> & WithCounted;
export type SearchConnection = Connection<SearchHit> & {
  suggestions(): readonly string[] | Promise<readonly string[]>;
  readonly complete: boolean;
};

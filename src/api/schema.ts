/** The schema: schema.graphql with its resolvers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { packageRoot } from '../reference.js';
import { enumValues } from './enums.js';
import { Agency } from './resolvers/agency.js';
import { Asked, AskedBody, AskedDocument } from './resolvers/ask.js';
import { CitationChain, CitationLink, ReachedDocument } from './resolvers/citation-chain.js';
import { DocumentComparison, TaskPair } from './resolvers/comparison.js';
import { CoOwner, CoOwnership } from './resolvers/coownership.js';
import { DueTask, DueTaskEdge } from './resolvers/deadlines.js';
import { Citation, Clause, Document, Issuer, Source } from './resolvers/document.js';
import { CoOwnershipGroup } from './resolvers/groups.js';
import { AgencyHistory, NameInUse, ReachedAgency, Takeover } from './resolvers/history.js';
import { InForce } from './resolvers/in-force.js';
import { Issue } from './resolvers/issue.js';
import { MatrixCell, MatrixColumn, MatrixGroup, MatrixRow, ResponsibilityMatrix } from './resolvers/matrix.js';
import { Community, NetworkNode, NetworkSlice } from './resolvers/network.js';
import { OwnText } from './resolvers/own-texts.js';
import { DocumentCount } from './resolvers/parts.js';
import { AgencyPath, AgencyPaths, PathStep } from './resolvers/path.js';
import { Query } from './resolvers/query.js';
import { SearchHit } from './resolvers/search.js';
import { Statistics } from './resolvers/statistics.js';
import { Inference, Responsibility, Task, TaskEdge } from './resolvers/task.js';
import { Timeline, TimelineYear } from './resolvers/timeline.js';
import { GraphQLDate, GraphQLVariables } from './scalars.js';
import type { Whole } from './whole.js';

/** The one file of the package, whether the program runs from its sources or built. */
const SDL = join(packageRoot(), 'src', 'api', 'schema.graphql');

export const typeDefs = parse(readFileSync(SDL, 'utf8'));

export const resolvers = {
  ...enumValues(typeDefs),
  Date: GraphQLDate,
  Variables: GraphQLVariables,
  Query,
  Agency,
  Task,
  TaskEdge,
  Responsibility,
  Inference,
  DueTask,
  DueTaskEdge,
  Clause,
  Document,
  Citation,
  DocumentComparison,
  TaskPair,
  CitationChain,
  ReachedDocument,
  CitationLink,
  Issuer,
  InForce,
  Source,
  CoOwnership,
  CoOwner,
  CoOwnershipGroup,
  DocumentCount,
  AgencyPaths,
  AgencyPath,
  PathStep,
  Timeline,
  TimelineYear,
  AgencyHistory,
  ReachedAgency,
  Takeover,
  NameInUse,
  NetworkNode,
  NetworkSlice,
  Community,
  ResponsibilityMatrix,
  MatrixColumn,
  MatrixGroup,
  MatrixRow,
  MatrixCell,
  SearchHit,
  Issue,
  Statistics,
  OwnText,
  Asked,
  AskedBody,
  AskedDocument,
} satisfies Whole;

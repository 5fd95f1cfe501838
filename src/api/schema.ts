/** The schema: schema.graphql with its resolvers. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'graphql';
import { enumValues } from './enums.js';
import { Agency } from './resolvers/agency.js';
import { CoOwner, CoOwnership } from './resolvers/coownership.js';
import { Citation, Clause, Document, Issuer, Source } from './resolvers/document.js';
import { Issue } from './resolvers/issue.js';
import { MatrixCell, MatrixColumn, MatrixGroup, MatrixRow, ResponsibilityMatrix } from './resolvers/matrix.js';
import { Community, NetworkNode } from './resolvers/network.js';
import { Query } from './resolvers/query.js';
import { SearchHit } from './resolvers/search.js';
import { Statistics } from './resolvers/statistics.js';
import { Inference, Responsibility, Task } from './resolvers/task.js';
import { GraphQLDate } from './scalars.js';

/** From src/api and from dist/api alike: the built program reads the same file. */
const SDL = fileURLToPath(new URL('../../src/api/schema.graphql', import.meta.url));

export const typeDefs = parse(readFileSync(SDL, 'utf8'));

export const resolvers = {
  ...enumValues(typeDefs),
  Date: GraphQLDate,
  Query,
  Agency,
  Task,
  Responsibility,
  Inference,
  Clause,
  Document,
  Citation,
  Issuer,
  Source,
  CoOwnership,
  CoOwner,
  NetworkNode,
  Community,
  ResponsibilityMatrix,
  MatrixColumn,
  MatrixGroup,
  MatrixRow,
  MatrixCell,
  SearchHit,
  Issue,
  Statistics,
};

/** Scalars of the schema. */
import { GraphQLScalarType } from 'graphql';
import { readDay } from './day.js';

export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: (value) => readDay(value),
  parseLiteral: (node) => readDay('value' in node ? node.value : null),
  serialize: (value) => String(value),
});

/** The variables of a request that the API gives, to be sent as they are; nobody sends them as an argument. */
export const GraphQLVariables = new GraphQLScalarType({ name: 'Variables', serialize: (value) => value });

/** Scalars of the schema. */
import { GraphQLError, GraphQLScalarType } from 'graphql';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

function readDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) {
    const day = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(
    `A Date is a day of the calendar as YYYY-MM-DD, such as 2024-12-31; got ${JSON.stringify(value)}.`,
    {
      extensions: { code: 'BAD_USER_INPUT', value },
    },
  );
}

export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  parseValue: readDate,
  parseLiteral: (node) => readDate('value' in node ? node.value : null),
  serialize: (value) => String(value),
});

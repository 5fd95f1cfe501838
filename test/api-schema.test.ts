/** The schema as a contract: described to the last value, and in step with the program's own types and statements. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  parseValue,
  specifiedRules,
  validate,
  valueFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { enumName } from '../src/api/enums.js';
import { resolvers, typeDefs } from '../src/api/schema.js';
import { ISSUE_HELP } from '../src/issues.js';
import { loadQueries } from '../src/store/queries.js';
import { AGENCY_KINDS, ROLES } from '../src/types.js';

const schema = buildASTSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** Everything that a client can see, by name, with its description. */
const described = types.flatMap((type) => {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    own.push(...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, string]));
  if (isInputObjectType(type))
    own.push(
      ...Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, field.description] as [string, string],
      ),
    );
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      own.push([`${type.name}.${field.name}`, field.description]);
      own.push(
        ...field.args.map(
          (argument) => [`${type.name}.${field.name}(${argument.name})`, argument.description] as [string, string],
        ),
      );
    }
  }
  return own;
});

describe('descriptions', () => {
  it('stand on every type, field, argument and value', () => {
    expect(described.length).toBeGreaterThan(300);
    expect(described.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
  });

  it('are sentences', () => {
    const odd = described.filter(([, description]) => !/^[A-Z0-9`（L牵配责发成].*[.”)`]$/s.test(description ?? ''));
    expect(odd.map(([name, description]) => `${name}: ${description}`)).toEqual([]);
  });
});

describe('examples in descriptions', () => {
  const examples = (description: string | null | undefined) =>
    [...(description ?? '').matchAll(/Examples?: (.+)\.$/gs)].flatMap(([, text]) =>
      [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, example]) => example ?? ''),
    );

  it('stand on every field and every argument', () => {
    const asked = described.filter(
      ([name]) => name.includes('.') && !isEnumType(schema.getType(name.split('.')[0] ?? '')),
    );
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter(([, description]) => examples(description).length === 0).map(([name]) => name)).toEqual([]);
  });

  /** Of a field with fields of its own an example is a selection of it; of any other a value. */
  const fields = types.flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields())
          .filter((field) => !isLeafType(getNamedType(field.type)))
          .flatMap(({ name, description }) =>
            examples(description).map((example) => [type.name, name, example] as const),
          )
      : [],
  );

  it.each(fields)('of %s.%s can be sent: %s', (type, name, example) => {
    expect(example).toMatch(new RegExp(`^${name} ?[({]`));
    const text = type === 'Query' ? `{ ${example} }` : `fragment Example on ${type} { ${example} }`;
    const unused = specifiedRules.filter(({ name }) => name !== 'NoUnusedFragmentsRule');
    expect(validate(schema, parse(text), unused)).toEqual([]);
  });

  const values = types.flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    const own: [string, GraphQLType, string | null | undefined][] = [];
    for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      if (isInputObjectType(type) || isLeafType(getNamedType(field.type)))
        own.push([name, field.type, field.description]);
      if ('args' in field)
        own.push(
          ...field.args.map((one) => [`${name}(${one.name})`, one.type, one.description] as (typeof own)[number]),
        );
    }
    return own.flatMap(([name, of, description]) =>
      examples(description).map((example) => [name, of, example] as const),
    );
  });

  it.each(values)('%s of type %s can be %s', (_, type, example) => {
    const named = getNullableType(type);
    if (named.toString() === 'Variables') expect(JSON.parse(example)).toBeTypeOf('object');
    else {
      const isWord = ['ID', 'String', 'Date'].includes(named.toString());
      const value = parseValue(isWord ? JSON.stringify(example) : example);
      expect(valueFromAST(value, type as GraphQLInputType)).toBeDefined();
    }
  });

  it('show each question asked', () => {
    const shown = new Set(fields.filter(([type]) => type === 'Query').map(([, name]) => name));
    expect([...shown].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });
});

describe('enums', () => {
  const values = (name: string) => {
    const type = schema.getType(name);
    return isEnumType(type)
      ? type
          .getValues()
          .map((value) => value.name)
          .sort()
      : [];
  };

  it.each<[string, readonly string[]]>([
    ['Role', ROLES],
    ['AgencyKind', AGENCY_KINDS],
    ['IssueKind', Object.keys(ISSUE_HELP)],
  ])('%s has the values of the program', (name, own) => {
    expect(values(name)).toEqual(own.map(enumName).sort());
  });
});

describe('resolvers', () => {
  it('belong to types and fields of the schema', () => {
    for (const [name, fields] of Object.entries(resolvers)) {
      const type = schema.getType(name);
      expect(type, name).toBeDefined();
      if (isObjectType(type))
        expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining(Object.keys(fields)));
    }
  });
});

describe('examples', () => {
  const files = readdirSync('queries/examples').filter((file) => file.endsWith('.graphql'));

  it('are at least twenty', () => expect(files.length).toBeGreaterThanOrEqual(20));

  it('ask every question that can be asked', () => {
    const asked = files.flatMap((file) =>
      parse(readFileSync(`queries/examples/${file}`, 'utf8')).definitions.flatMap((one) =>
        one.kind === 'OperationDefinition'
          ? one.selectionSet.selections.flatMap((field) => (field.kind === 'Field' ? [field.name.value] : []))
          : [],
      ),
    );
    expect([...new Set(asked)].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
  });

  it.each(files)('%s asks a question in words and in valid GraphQL, with the variables that it needs', (file) => {
    const text = readFileSync(`queries/examples/${file}`, 'utf8');
    expect(text).toMatch(/^# question: .+\?$/m);
    const variables = JSON.parse(/^# variables: (.+)$/m.exec(text)?.[1] ?? '{}');
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    const operations = document.definitions.flatMap((one) => (one.kind === 'OperationDefinition' ? [one] : []));
    expect(operations).toHaveLength(1);
    expect(operations[0]?.variableDefinitions?.map((one) => one.variable.name.value).sort()).toEqual(
      Object.keys(variables).sort(),
    );
  });
});

describe('statements', () => {
  const queries = loadQueries();
  /**
   * The conditions of a statement, sorted. What only says from where to go along an index leaves nothing out that the
   * other conditions would let in; what says behind which element to begin is no part of what the list holds.
   */
  const ALONG =
    /\$after|newestFirst > ''|oldestFirst > ''|a\.id > ''|i\.file > ''|i\.start >= 0|t\.deadline (?:IS|<=)|\(t\.deadline >=/;
  const conditions = (name: string, wanted: RegExp) =>
    [...new Set((queries.get(name)?.text ?? '').split('\n').map((line) => line.trim()))]
      .filter((line) => /^(?:AND|OR) /.test(line) && wanted.test(line) && !ALONG.test(line))
      .map((line) => line.replace('t.document IN $documents', 'd.id IN $documents'))
      .sort();
  /** What TaskFilter says about a task itself and about its document. */
  const OF_TASKS = /[td]\.(?:id|kind|jurisdiction|date|assigned|text|heading|document|deadlineDates|deadlineBases)\b/;

  it('that heed a TaskFilter heed the same one', () => {
    const expected = conditions('tasks', OF_TASKS);
    expect(expected.length).toBeGreaterThan(12);
    for (const name of [
      'count-tasks',
      'deadlines',
      'count-deadlines',
      'holdings',
      'count-held',
      'agency-tasks',
      'document-tasks',
      'agency-responsibilities',
    ]) {
      expect(conditions(name, OF_TASKS), name).toEqual(expected);
    }
  });

  it.each(['tasks', 'clauses', 'deadlines', 'agencies', 'documents', 'issues'])(
    '%s and its count ask for the same',
    (name) => {
      expect(conditions(name, /./).length).toBeGreaterThan(0);
      expect(conditions(`count-${name}`, /./)).toEqual(conditions(name, /./));
    },
  );

  it('that say which bodies hold most ask for the same as their list', () => {
    const others = conditions('agencies', /./).filter((line) => !line.includes('$document'));
    expect(conditions('agencies-busiest', /./)).toEqual(others);
  });
});

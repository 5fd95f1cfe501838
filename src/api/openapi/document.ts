/** What the server answers at which address, as OpenAPI 3.1: made from what the routes themselves read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../reference.js';
import { FILES } from './files.js';
import { answer, ERRORS, refusals } from './responses.js';
import { TEXTS } from './texts.js';

type Json = Readonly<Record<string, unknown>>;

const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };

const RESULT = {
  type: 'object',
  properties: { data: { type: ['object', 'null'] }, errors: { type: 'array', minItems: 1, items: { type: 'object' } } },
  anyOf: [{ required: ['data'] }, { required: ['errors'] }],
};
const ASKED = {
  type: 'object',
  required: ['query'],
  properties: {
    query: { type: 'string', description: 'A document of one operation, of the schema that introspection tells.' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
  },
};
const TYPES = ['application/json', 'application/graphql-response+json'];
const RESULTS = Object.fromEntries(TYPES.map((type) => [type, RESULT]));
const ANSWERS = {
  200: answer('An answer; where some of it could not be had, with errors beside it.', RESULTS),
  ...refusals([400, 405, 413, 415, 503, 504], TYPES),
};

const plain = (summary: string, description: string, more: Json = {}): Json => ({
  get: {
    summary,
    responses: { 200: answer(description, { 'text/plain': { type: 'string' } }), ...refusals([405]), ...more },
  },
});

const GRAPHQL: Json = {
  post: {
    operationId: 'ask',
    summary: 'A query in GraphQL',
    requestBody: { required: true, content: { 'application/json': { schema: ASKED } } },
    responses: ANSWERS,
  },
  get: {
    operationId: 'askByAddress',
    summary: 'A query in GraphQL, whose answer can be kept',
    parameters: [
      { name: 'query', in: 'query', required: true, schema: { type: 'string' } },
      { name: 'variables', in: 'query', schema: { type: 'string' }, description: 'As JSON.' },
      { name: 'operationName', in: 'query', schema: { type: 'string' } },
      {
        name: 'Apollo-Require-Preflight',
        in: 'header',
        required: true,
        schema: { type: 'string', minLength: 1, examples: ['true'] },
        description: 'Whatever it says: a page of another site cannot send it.',
      },
    ],
    responses: { ...ANSWERS, 304: { description: 'What the client has (If-None-Match) is right still.' } },
  },
};

/** The description as it is served at /openapi.json. */
export const OPENAPI: Json = {
  openapi: '3.1.0',
  info: {
    title: 'zeren 责任',
    version,
    summary: 'Who is responsible for what in Chinese government documents, down to the line that says so',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  paths: {
    '/graphql': GRAPHQL,
    ...FILES,
    ...TEXTS,
    '/healthz': plain('Whether the program runs', 'It does.'),
    '/readyz': plain('Whether its store answers', 'It does.', {
      503: answer('It does not, or the server is stopping.', { 'text/plain': { type: 'string' } }),
    }),
    '/guide': plain('The guide, in Markdown', 'The guide.'),
    '/licenses': plain('The licences of the libraries in it', 'The licences.'),
    '/openapi.json': {
      get: {
        summary: 'This description',
        responses: { 200: answer('It.', { 'application/json': { type: 'object' } }), ...refusals([405]) },
      },
    },
  },
  components: { schemas: { Errors: ERRORS } },
};

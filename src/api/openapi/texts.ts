/** The address of dropped texts. */
import { KINDS, LONGEST_NAME } from '../texts/names.js';
import { answer, refusals } from './responses.js';

type Json = Readonly<Record<string, unknown>>;

const ENDINGS = KINDS.map((ending) => ending.slice(1)).join('|');
/** What may be taken for granted of a name; which signs it may not hold, readName says. */
const NAME = { type: 'string', maxLength: LONGEST_NAME, pattern: `^[\\w\\u4e00-\\u9fff-]+\\.(${ENDINGS})$` };
const COUNT = { type: 'integer', minimum: 0 };
const TAKEN = {
  type: 'object',
  required: ['name', 'file', 'changed', 'documents', 'tasks', 'clauses', 'issues'],
  properties: {
    name: { type: 'string' },
    file: { type: 'string' },
    changed: { type: 'boolean', description: 'False if the graph held the same already.' },
    documents: COUNT,
    tasks: COUNT,
    clauses: COUNT,
    issues: COUNT,
  },
};

/** Reading a text, and taking it out again. */
export const TEXTS: Json = {
  '/texts/{name}': {
    parameters: [{ name: 'name', in: 'path', required: true, schema: NAME }],
    put: {
      operationId: 'putText',
      summary: 'Reads a text and loads it (zeren serve --writable)',
      requestBody: {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        200: answer('What it has brought; as application/x-ndjson a line for each stage.', {
          'application/json': TAKEN,
          'application/x-ndjson': {},
        }),
        ...refusals([400, 403, 404, 405, 409, 413, 415, 422, 503]),
      },
    },
    delete: {
      operationId: 'deleteText',
      summary: 'Takes a text out again',
      responses: { 204: { description: 'It is gone.' }, ...refusals([400, 403, 404, 405, 415, 503]) },
    },
  },
};

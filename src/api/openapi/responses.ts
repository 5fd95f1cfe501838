/** What the server answers, for every status that it uses. */

type Json = Readonly<Record<string, unknown>>;

/** Errors of every kind, as GraphQL has them. */
export const ERRORS: Json = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['message', 'extensions'],
        properties: {
          message: { type: 'string', description: 'What is wrong, and what to do about it.' },
          extensions: {
            type: 'object',
            required: ['code'],
            properties: {
              code: { type: 'string', description: 'For programs: the codes stand in the guide.' },
              argument: { type: 'string', description: 'The parameter that is wrong.' },
              nearest: { type: 'array', items: { type: 'string' }, description: 'What could be sent instead.' },
            },
          },
        },
      },
    },
  },
};

const MEANINGS: Readonly<Record<number, string>> = {
  400: 'The request is no sound one, or asks for what is not there; the message says what is.',
  403: 'Texts are not taken here, or not from this page.',
  404: 'There is nothing of this name.',
  405: 'This address is not asked this way; the header Allow says how.',
  409: 'The same text is there already, or as many as may be kept.',
  413: 'It is larger than it may be.',
  415: 'It is of a kind that cannot be read.',
  422: 'Nothing can be read in it.',
  503: 'Too many requests are being answered, or the store does not answer; come again after so many seconds.',
  504: 'It takes longer than a request may.',
};

const ERROR_TYPES = ['application/json'] as const;

/** The refusals of an address, each in the form of ERRORS. */
export function refusals(statuses: readonly number[], types: readonly string[] = ERROR_TYPES): Json {
  const content = Object.fromEntries(types.map((type) => [type, { schema: { $ref: '#/components/schemas/Errors' } }]));
  return Object.fromEntries(
    statuses.map((status) => [String(status), { description: MEANINGS[status] ?? '', content, ...headersOf(status) }]),
  );
}

function headersOf(status: number): Json {
  const text = { schema: { type: 'string' } };
  if (status === 503) return { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer' } } } };
  return status === 405 ? { headers: { Allow: { description: 'The methods that there are.', ...text } } } : {};
}

/** An answer of these media types. */
export function answer(description: string, types: Readonly<Record<string, Json>>, headers?: Json): Json {
  const content = Object.fromEntries(Object.entries(types).map(([type, schema]) => [type, { schema }]));
  return { description, content, ...(headers ? { headers } : {}) };
}

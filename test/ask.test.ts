/** Questions in words: each kind with phrasings of it, and questions that must not be taken for any. */
import { BREAK, buildASTSchema, getNamedType, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INTENTS } from '../src/api/ask/intent.js';
import { INTENT_LIST } from '../src/api/ask/intents.js';
import { enumName } from '../src/api/enums.js';
import { typeDefs } from '../src/api/schema.js';
import type { GraphStore } from '../src/store/store.js';
import { NONE, PHRASINGS } from './ask-phrasings.js';
import { answer, ask, seedStore } from './corpus.js';

const schema = buildASTSchema(typeDefs);
let store: GraphStore;
beforeAll(async () => {
  store = await seedStore();
});
afterAll(() => store?.close());

const FIELDS = `understood intent reading unread query variables roles topics dates { text from to }
  bodies { text candidates { id } nearest } documents { text candidates { number } }`;
const read = async (question: string, today?: string) =>
  (
    await answer(store, `query ($q: String!, $t: Date) { ask(question: $q, today: $t) { ${FIELDS} } }`, {
      q: question,
      t: today,
    })
  ).ask;

describe.each(INTENT_LIST.map(({ name }) => name))('%s', (name) => {
  it('has at least ten phrasings', () =>
    expect(new Set(PHRASINGS[name].map(([q]) => q)).size).toBeGreaterThanOrEqual(10));

  it.each(PHRASINGS[name])('reads: %s', async (question, expected) => {
    const asked = await read(question, '2024-06-01');
    expect({ intent: asked.intent, says: asked.reading, unread: asked.unread, understood: asked.understood }).toEqual({
      intent: enumName(name),
      says: expect.any(String),
      unread: [],
      understood: true,
    });
    expect(asked.variables).toEqual(expected);
  });
});

/** The fields of the first field of a type on the way down a request, as it asks for them. */
function fieldsOf(query: string, type: string): { readonly fields: string; readonly path: readonly string[] } {
  const info = new TypeInfo(schema);
  const path: string[] = [];
  let fields = '';
  visit(
    parse(query),
    visitWithTypeInfo(info, {
      Field(node) {
        if (fields !== '') return BREAK;
        path.push(node.name.value);
        if (getNamedType(info.getType())?.name === type) fields = print(node.selectionSet ?? node);
        return undefined;
      },
    }),
  );
  return { fields, path };
}

it.each(INTENT_LIST.map(({ name, answer: type, example }) => ({ name, type, example })))(
  'the answer for $name is that of its request',
  async ({ type, example }) => {
    const asked = await read(example);
    const { fields, path } = fieldsOf(asked.query, type);
    const { data, errors, statements } = await ask(
      store,
      `query ($q: String!) { ask(question: $q) { answer { __typename ... on ${type} ${fields} } } }`,
      { q: example },
    );
    expect(errors).toEqual([]);
    const own = await answer(store, asked.query, asked.variables);
    const expected = path.reduce((value, field) => value[field], own);
    expect(data.ask.answer).toEqual({ __typename: type, ...expected });
    expect(JSON.stringify(expected).length).toBeGreaterThan(20);
    // Two for the names, the others as the request has them: by its depth, never by its rows.
    expect(statements.length).toBeLessThan(30);
  },
);

it('every intent is tried, and its own example is read as it', async () => {
  expect(INTENT_LIST.map(({ name }) => name).sort()).toEqual([...INTENTS].sort());
  for (const { name, example } of INTENT_LIST)
    expect([example, (await read(example)).intent]).toEqual([example, enumName(name)]);
});

describe('what stands in the way', () => {
  it('is a body that is not known', async () => {
    const asked = await read('Which bodies share tasks with the Ministry of Magic?');
    expect(asked).toMatchObject({ understood: false, intent: 'CO_OWNERS', query: null });
    expect(asked.bodies).toMatchObject([{ text: 'Ministry of Magic', candidates: [] }]);
    expect(asked.reading).toContain('No body is known as "Ministry of Magic"');
  });

  it('is the same body of another place', async () => {
    const asked = await read('Which bodies share tasks with the Shanghai Finance Bureau?');
    expect(asked.bodies).toMatchObject([{ text: 'Shanghai Finance Bureau', candidates: [] }]);
  });

  it('is a name that several documents bear', async () => {
    const asked = await read('What does the legislative work plan cite?');
    expect(asked.documents[0].candidates.map((one: { number: string }) => one.number).sort()).toEqual([
      '京政办发〔2023〕13号',
      '京政办发〔2024〕11号',
    ]);
    expect(asked.reading).toContain('can mean several');
    expect(asked.query).toBeNull();
  });

  it('is a day that only a clock knows', async () => {
    const asked = await read('What must the Finance Bureau do this year?');
    expect(asked.reading).toContain('needs to know which day it is');
    expect((await read('What must the Finance Bureau do this year?', '2025-03-01')).dates).toEqual(
      [{ text: 'in 2025', from: '2025-01-01', to: '2025-12-31' }].map((date) => ({ ...date, text: '2025' })),
    );
  });

  it('is a question of no kind, for which there are others', async () => {
    const { ask: asked } = await answer(
      store,
      '{ ask(question: "Who is the mayor?") { understood unread examples answer { __typename } } }',
    );
    expect(asked).toEqual({
      understood: false,
      unread: ['mayor'],
      examples: INTENT_LIST.map(({ example }) => example),
      answer: null,
    });
  });

  it('is a question that is none', async () => {
    const { errors } = await ask(store, '{ ask(question: " ") { understood } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'question' });
  });
});

it('tells what it did not heed', async () => {
  const asked = await read('What is the history of the Market Regulation Bureau since 2020?');
  expect(asked).toMatchObject({ understood: true, intent: 'HISTORY', unread: ['since 2020'] });
});

it.each([
  ['does the plan cite', 'What does the new pollutants plan cite?', 'cites {'],
  ['cite the plan', 'Which documents cite the new pollutants plan?', 'citedBy {'],
  ['is cited by the plan', 'What is cited by the new pollutants plan?', 'cites {'],
  ['is the plan cited', 'Is the new pollutants plan cited by other documents?', 'citedBy {'],
  ['repeals it', 'Which document repeals 京政发〔2024〕7号?', 'repealedBy {'],
  ['has it been repealed', 'Has 京政发〔2024〕7号 been repealed?', 'repealedBy {'],
  ['was repealed by it', 'Which documents were repealed by 京政发〔2024〕7号?', 'repeals {'],
])('knows which of two documents does it: %s', async (_, question, field) => {
  expect((await read(question)).query).toContain(`    ${field}`);
});

it.each(NONE)('does not read: %s', async (question) => {
  const asked = await read(question);
  expect({ understood: asked.understood, intent: asked.intent, reading: asked.reading }).toMatchObject({
    understood: false,
  });
});

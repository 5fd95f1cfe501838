/** What a name can mean: the nearest kind of name wins, and two of one kind are a question back. */
import { describe, expect, it } from 'vitest';
import { newContext } from '../src/api/context.js';
import { findAgencies, findDocument } from '../src/api/references.js';
import type { GraphStore, Row } from '../src/store/store.js';

function storeOf(answers: Readonly<Record<string, Row[]>>): GraphStore {
  const none = async () => undefined;
  return {
    ...{
      kind: 'embedded',
      prepare: none,
      indexText: none,
      remove: none,
      clear: none,
      close: none,
      digest: async () => '',
      observe: () => () => undefined,
    },
    load: () => Promise.reject(new Error('read only')),
    run: async (query) => answers[typeof query === 'string' ? query : query.name] ?? [],
  };
}

const row = (key: string, id: string, rank: number): Row => ({ key, id, name: `名${id}`, rank });

describe('a body', () => {
  const context = () =>
    newContext(
      storeOf({
        'find-agencies': [
          row('市财政局', 'beijing', 2),
          row('市财政局', 'somewhere', 3),
          row('发改委', 'a', 3),
          row('发改委', 'b', 3),
          row('发改委', 'c', 4),
        ],
        'agency-names': [{ id: 'a', name: '发展和改革委员会', shortName: null, aliases: [] }],
      }),
    );

  it('is the one whose kind of name goes first', async () => {
    expect(await findAgencies(context(), ['市财政局', ' 市财政局'], 'name')).toEqual(['beijing', 'beijing']);
  });

  it('is asked back if several bear the name in the same way', async () => {
    await expect(findAgencies(context(), ['市财政局', '发改委'], 'name')).rejects.toMatchObject({
      message: 'Several bodies bear the name "发改委": a (名a), b (名b). Give an id. Nearest: a, b.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'name', value: '发改委', nearest: ['a', 'b'] },
    });
  });

  it('is told with what comes nearest if nobody bears the name', async () => {
    await expect(findAgencies(context(), ['发展改革委员会'], 'agencies')).rejects.toMatchObject({
      extensions: { argument: 'agencies', nearest: ['a'] },
      message: 'No body has the id or name "发展改革委员会". Nearest: a (发展和改革委员会).',
    });
  });
});

describe('a document', () => {
  const found = (...rows: Row[]) => newContext(storeOf({ 'find-documents': rows }));
  const document = (id: string, inCorpus: boolean): Row => ({ key: '办法', id, title: `题${id}`, inCorpus });

  it.each<[string, Row[], string]>([
    ['the only one', [document('x', true)], 'x'],
    ['one of the corpus before one only cited', [document('x', true), document('y', false)], 'x'],
    ['one only cited if there is no other', [document('y', false)], 'y'],
    ['the one with that id, whatever else matches', [document('x', true), document('办法', true)], '办法'],
  ])('is %s', async (_, rows, id) => {
    expect(await findDocument(found(...rows), '办法', 'number')).toBe(id);
  });

  it('is asked back if several match', async () => {
    await expect(findDocument(found(document('x', true), document('y', true)), '办法', 'number')).rejects.toMatchObject(
      {
        message: 'Several documents match "办法": x (题x), y (题y). Give an id. Nearest: x, y.',
      },
    );
  });
});

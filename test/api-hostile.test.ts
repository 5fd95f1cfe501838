/** Requests as nobody would write them, made from the schema by chance (the same each time): none may be a failure of the server. */
import {
  buildASTSchema,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { typeDefs } from '../src/api/schema.js';
import type { GraphStore } from '../src/store/store.js';
import { ask, readSeeds, seedStore } from './corpus.js';
import { CLAIM_LIMIT, type ClaimedNeo4j, claimNeo4j, neo4jMissing } from './neo4j.js';

const schema = buildASTSchema(typeDefs);
const TEXTS = [
  '',
  ' ',
  '*',
  '市财政局',
  'beijing-caizhengju',
  '京政办发〔2024〕6号',
  '\u0000',
  '\ud800',
  '\'"`\\$',
  '市'.repeat(3000),
  'x y',
];
const NUMBERS = ['0', '1', '-1', '3', '1000', '1001', '2147483647', '-2147483648'];
const DAYS = ['"2024-02-29"', '"2023-02-29"', '"0000-00-00"', '"9999-12-31"', '""', '1'];

/** Chooses as mulberry32 (Tommy Ettinger, public domain) does from a seed. */
class Chance {
  constructor(private state: number) {}

  below(n: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  }

  one<T>(of: readonly T[]): T {
    const chosen = of[this.below(of.length)];
    if (chosen === undefined) throw new Error('Nothing to choose from.');
    return chosen;
  }
}

function value(chance: Chance, type: GraphQLInputType, ids: readonly string[], depth = 0): string {
  if (!isNonNullType(type) && chance.below(8) === 0) return 'null';
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const items = Array.from({ length: chance.one([0, 1, 2, 3, 120]) }, () =>
      value(chance, inner.ofType, ids, depth + 1),
    );
    return `[${items.join(', ')}]`;
  }
  if (isInputObjectType(inner)) {
    const fields = Object.values(inner.getFields()).filter((one) => isNonNullType(one.type) || chance.below(4) === 0);
    return `{ ${fields.map((one) => `${one.name}: ${value(chance, one.type, ids, depth + 1)}`).join(', ')} }`;
  }
  if (isEnumType(inner)) return chance.one(inner.getValues()).name;
  switch (getNamedType(inner).name) {
    case 'Int':
      return chance.one(NUMBERS);
    case 'Float':
      return chance.one(['0', '0.5', '-1', '1e300']);
    case 'Boolean':
      return chance.one(['true', 'false']);
    case 'Date':
      return chance.one(DAYS);
    default:
      return JSON.stringify(chance.below(2) === 0 ? chance.one(ids) : chance.one(TEXTS));
  }
}

function selection(chance: Chance, type: GraphQLNamedType, ids: readonly string[], depth: number): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const parts = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selection(chance, one, ids, depth)}`);
    return `{ __typename ${parts.join(' ')} }`;
  }
  return isObjectType(type) ? `{ __typename ${fields(chance, type, ids, depth)} }` : '';
}

function fields(chance: Chance, type: GraphQLObjectType, ids: readonly string[], depth: number): string {
  const all = Object.values(type.getFields());
  const usable = depth > 0 ? all : all.filter((one) => isLeafType(getNamedType(one.type)));
  if (usable.length === 0) return '';
  return Array.from({ length: 1 + chance.below(3) }, (_, i) => {
    const field = chance.one(usable);
    const args = field.args
      .filter((one) => (isNonNullType(one.type) && one.defaultValue === undefined) || chance.below(3) === 0)
      .map((one) => `${one.name}: ${value(chance, one.type, ids)}`);
    const inner = selection(chance, getNamedType(field.type), ids, depth - 1);
    return `f${i}: ${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${inner}`;
  }).join(' ');
}

const OURS = new Set(['INTERNAL_SERVER_ERROR', 'STORE_UNAVAILABLE', 'TIMEOUT']);

async function failures(store: GraphStore, seeds: number): Promise<{ failed: string[]; answered: number }> {
  const { documents, tasks, clauses } = readSeeds();
  const ids = [documents[0]?.id, tasks[9]?.id, clauses[3]?.id, 'beijing-jiaoyuweiyuanhui'].filter(
    (id) => id !== undefined,
  );
  const failed: string[] = [];
  let answered = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const query = `{ ${fields(new Chance(seed), schema.getQueryType() as GraphQLObjectType, ids, 4)} }`;
    const { errors } = await ask(store, query);
    if (errors.length === 0) answered++;
    const ours = errors.filter((error) => OURS.has(String(error.extensions?.code)));
    if (ours.length > 0)
      failed.push(`seed ${seed}: ${ours[0]?.message.slice(0, 300)} ${ours[0]?.path} ${query.slice(0, 600)}`);
  }
  return { failed, answered };
}

describe('requests by chance', () => {
  it('are answered or refused, on the embedded store', async () => {
    const store = await seedStore();
    const { failed, answered } = await failures(store, 400);
    await store.close();
    expect(failed).toEqual([]);
    // Enough of them must get as far as the store.
    expect(answered).toBeGreaterThan(40);
  }, 120_000);

  describe.skipIf(neo4jMissing().length > 0)('on a Neo4j', () => {
    let claimed: ClaimedNeo4j;
    let store: GraphStore;
    beforeAll(async () => {
      claimed = await claimNeo4j();
      store = await seedStore(claimed.options);
    }, CLAIM_LIMIT);
    afterAll(async () => {
      await store?.close();
      await claimed?.release();
    });

    it('are answered or refused', async () => {
      expect((await failures(store, 150)).failed).toEqual([]);
    }, 240_000);
  });
});

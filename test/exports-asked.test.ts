/** What a result can be asked for with: the same from an address and from the command line. */
import { describe, expect, it } from 'vitest';
import { AskedError, readFilter, readMatrixArgs, readNetworkArgs } from '../src/exports/asked.js';
import { FILTER_PARAMETERS, MATRIX_PARAMETERS, NETWORK_PARAMETERS, optionName } from '../src/exports/parameters.js';

const given = (address: string) => (name: string) => new URLSearchParams(address).getAll(name);

describe('a filter', () => {
  it.each([
    ['', { assigned: true, lineage: false, expandCollectives: false, agencies: null, inForce: null, roles: null }],
    ['document=', { document: null }],
    ['agency=a&agency=b&agencyNone=c', { agencies: { any: ['a', 'b'], all: null, none: ['c'] } }],
    ['agencyAll=a', { agencies: { any: null, all: ['a'], none: null } }],
    ['role=LEAD&role=support&kind=District', { roles: ['lead', 'support'], kinds: ['district'] }],
    ['from=2024-01-01', { documentDate: { from: '2024-01-01', to: null } }],
    [
      'deadlineTo=2024-12-31&deadlineBasis=STATED',
      { deadline: { from: null, to: '2024-12-31' }, deadlineBasis: 'stated' },
    ],
    ['inForce=today', { inForce: { on: null } }],
    ['inForce=2024-06-01&inForceState=NOT_YET', { inForce: { on: '2024-06-01', states: ['not-yet'] } }],
    ['assigned=false', { assigned: false }],
    ['assigned=any', { assigned: null }],
    ['lineage&expandCollectives=false', { lineage: true, expandCollectives: false }],
    [
      'task=t&documentKind=方案&text=a b&issuer=i&cites=c&implements=d&jurisdiction=beijing',
      {
        ...{ ids: ['t'], documentKinds: ['方案'], text: 'a b', issuer: 'i', cites: 'c', implements: 'd' },
        jurisdiction: 'beijing',
      },
    ],
  ])('%s is read', (address, expected) => {
    expect(readFilter(given(address))).toMatchObject(expected);
  });

  it('reads every parameter that the table names', () => {
    const asked = new Set<string>();
    const noting = (name: string) => {
      asked.add(name);
      return [];
    };
    readMatrixArgs(noting);
    readNetworkArgs(noting);
    const named = [...FILTER_PARAMETERS, ...MATRIX_PARAMETERS, ...NETWORK_PARAMETERS].map(({ name }) => name);
    expect([...asked].sort()).toEqual(named.sort());
  });
});

describe('a matrix and a network', () => {
  it('are read with what is usual where nothing is said', () => {
    expect(readMatrixArgs(given(''))).toMatchObject({ rowOrder: 'reading', columnOrder: 'tasks' });
    expect(readMatrixArgs(given('rowOrder=BODIES&columnOrder=leads'))).toMatchObject({
      ...{ rowOrder: 'bodies', columnOrder: 'leads' },
    });
    expect(readNetworkArgs(given(''))).toMatchObject({
      relation: 'co-ownership',
      minShared: 1,
      depth: 1,
      around: null,
    });
    expect(readNetworkArgs(given('relation=LEAD_SUPPORT&per=document&maxNodes=9&window=2&step=1'))).toMatchObject({
      ...{ relation: 'lead-support', per: 'document', maxNodes: 9, window: 2, step: 1 },
    });
  });

  it.each([
    ['role=boss', 'role', 'lead, support, responsible'],
    ['to=2024', 'to', 'YYYY-MM-DD'],
    ['minShared=-1', 'minShared', 'whole number'],
    ['columnOrder=size', 'columnOrder', 'tasks, leads, name'],
    ['assigned=maybe', 'assigned', 'true, false, any'],
  ])('%s is refused by name, with what would be right', (address, parameter, words) => {
    const read = () => [readMatrixArgs(given(address)), readNetworkArgs(given(address))];
    expect(read).toThrow(AskedError);
    expect(read).toThrow(new RegExp(`^${parameter}=.*${words}`));
  });
});

it('options are named as the command line names them', () => {
  expect(['minShared', 'expandCollectives', 'document'].map(optionName)).toEqual([
    ...['min-shared', 'expand-collectives', 'document'],
  ]);
});

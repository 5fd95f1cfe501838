/** The pure parts of a body's view: lanes of time, partners around it, what its address asks for. */
import { describe, expect, it } from 'vitest';
import type { AgencyHistory, CoOwner } from '../src/web/app/queries/agency.js';
import { agencyListVariables, readAgencyListSearch } from '../src/web/app/views/agencies/search.js';
import { egoOf } from '../src/web/app/views/agency/ego.js';
import { lanesOf } from '../src/web/app/views/agency/lanes.js';
import { heldFilter, readAgencySearch } from '../src/web/app/views/agency/search.js';

const body = (id: string, validFrom: string | null, validTo: string | null) => ({
  id,
  name: id,
  shortName: null,
  englishName: null,
  kind: 'AGENCY' as const,
  resolved: true,
  validFrom,
  validTo,
});

const history = (given: Partial<AgencyHistory>): AgencyHistory => ({
  agency: body('市卫生健康委', '2018-11-08', null),
  predecessors: [],
  successors: [],
  takeovers: [],
  names: [],
  ...given,
});

describe('names through time', () => {
  const old = body('市卫生局', null, '2013-12-31');
  const middle = body('市卫生计生委', '2014-01-01', '2018-11-07');
  const line = history({
    predecessors: [
      { distance: 1, agency: middle },
      { distance: 2, agency: old },
    ],
    takeovers: [
      { date: '2014-01-01', from: { id: old.id }, to: { id: middle.id } },
      { date: '2018-11-08', from: { id: middle.id }, to: { id: '市卫生健康委' } },
      { date: null, from: { id: old.id }, to: { id: '市卫生健康委' } },
    ],
  });

  it('stand in order of time, open where no day is known', () => {
    const lanes = lanesOf(line)?.lanes ?? [];
    expect(lanes.map(({ agency, openStart, openEnd, self }) => [agency.id, openStart, openEnd, self])).toEqual([
      ['市卫生局', true, false, false],
      ['市卫生计生委', false, false, false],
      ['市卫生健康委', false, true, true],
    ]);
    // From 2012 to 2019, both ends included: 2014-01-01 is two of seven years on.
    expect(lanes[1]?.from).toBeCloseTo(2 / 7, 5);
    expect([lanes[0]?.from, lanes[2]?.to]).toEqual([0, 1]);
    for (const { from, to } of lanes) expect(from).toBeLessThan(to);
  });

  it('are joined where one took over from another on a known day', () => {
    expect(lanesOf(line)?.takeovers.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  it('give the same picture in whatever order they come', () => {
    expect(lanesOf({ ...line, predecessors: line.predecessors.toReversed() })).toEqual(lanesOf(line));
  });

  it('make no picture where nothing came before or after, or no day is known', () => {
    expect(lanesOf(history({}))).toBeNull();
    const undated = body('a', null, null);
    expect(
      lanesOf(history({ agency: body('b', null, null), predecessors: [{ distance: 1, agency: undated }] })),
    ).toBeNull();
  });
});

describe('partners around a body', () => {
  const owners = (count: number): CoOwner[] =>
    Array.from({ length: count }, (_, index) => ({
      shared: 50 - index,
      agency: body(`b${index}`, null, null),
      documents: [],
    }));
  const size = { width: 400, height: 300 };

  it('are the fifteen strongest, numbered as in the table, within the picture and apart from each other', () => {
    const { partners } = egoOf(owners(20), size);
    expect(partners.map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    for (const { x, y, radius } of partners) {
      expect(Math.min(x, size.width - x, y, size.height - y)).toBeGreaterThan(radius);
    }
    for (const [index, one] of partners.entries()) {
      for (const other of partners.slice(index + 1)) {
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
      }
    }
  });

  it('have lines as wide as they share tasks', () => {
    const [first, last] = [egoOf(owners(15), size).partners[0], egoOf(owners(15), size).partners.at(-1)];
    expect((last?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(36 / 50, 2);
  });

  it('may be none', () => {
    expect(egoOf([], size).partners).toEqual([]);
  });
});

describe('addresses', () => {
  it('narrow a body’s tasks', () => {
    expect(heldFilter(readAgencySearch({ role: 'lead', year: '2023', due: 'true', document: 'd' }))).toEqual({
      roles: ['LEAD'],
      document: 'd',
      documentDate: { from: '2023-01-01', to: '2023-12-31' },
      deadline: { from: '1000-01-01' },
    });
    expect(heldFilter(readAgencySearch({ role: 'chief', year: '23', due: 'yes' }))).toEqual(heldFilter({}));
  });

  it('narrow and order the list of bodies', () => {
    const read = readAgencyListSearch({ kind: ['other', 'agency'], branch: 'court', known: 'unresolved', all: 'true' });
    expect(agencyListVariables(read)).toMatchObject({
      filter: { kinds: ['AGENCY', 'OTHER'], branches: ['COURT'], resolved: false, responsible: undefined },
      orderBy: 'TASKS',
    });
    expect(agencyListVariables(readAgencyListSearch({ sort: 'name' }))).toMatchObject({
      filter: { responsible: true },
      orderBy: 'NAME',
    });
  });
});

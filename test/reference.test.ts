import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LocatedEntry } from '../src/agencies/authority.js';
import { normaliseName, parseReference, ReferenceDataError, resolve } from '../src/agencies/index.js';
import { loadReference, packageRoot } from '../src/reference.js';

const root = packageRoot();
const reference = loadReference();
const { entries } = reference.authority;

const seeds = new Map<string, readonly string[]>();
function seedLines(file: string): readonly string[] {
  const known = seeds.get(file) ?? readFileSync(join(root, 'seeds', 'documents', file), 'utf8').split('\n');
  seeds.set(file, known);
  return known;
}

interface Claim {
  readonly where: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Every statement of the authority file that a line of a seed text prints a name. */
function claims({ where, entry }: LocatedEntry): Claim[] {
  const aliases = [...entry.aliases, ...entry.homeAliases, ...(entry.shortName === undefined ? [] : [entry.shortName])];
  const seen = aliases.flatMap((alias) =>
    typeof alias === 'string' ? [] : (alias.seen ?? []).map((place) => ({ where, name: alias.name, ...place })),
  );
  const sourced = [...entry.names, ...(entry.englishName === undefined ? [] : [entry.englishName])];
  const names = sourced.flatMap(({ name, source }) => (typeof source === 'string' ? [] : [{ where, name, ...source }]));
  return [...names, ...seen];
}

const plain = (text: string): string => normaliseName(text).replace(/[–—]/g, '-').toLowerCase();

describe('the authority file', () => {
  it('has one id for each entry and one entry for each id', () => {
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(entries.length);
    expect(entries.length).toBeGreaterThan(350);
    for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
  });

  it('has each full name once', () => {
    const names = entries.flatMap(({ entry }) => entry.names.map((name) => name.name));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has dates in order, and successors that begin when it says', () => {
    for (const { where, entry } of entries) {
      const times = entry.names.map(({ validFrom, validTo }) => [validFrom ?? '0', validTo ?? '9'] as const);
      for (const [from, to] of times) expect(from < to, `${where}: ${from} to ${to}`).toBe(true);
      for (let i = 1; i < times.length; i++)
        expect((times[i]?.[0] ?? '') > (times[i - 1]?.[1] ?? ''), where).toBe(true);
      for (const { date } of entry.predecessors) {
        const begins = entry.names[0]?.validFrom;
        if (date !== undefined && begins !== undefined) expect(date >= begins, `${where}: ${date}`).toBe(true);
      }
    }
  });

  it('never makes a body part, member or successor of itself', () => {
    for (const record of reference.authority.byId.values()) {
      const links = [...record.partOf, ...record.memberOf, ...record.succeededBy.map((link) => link.id)];
      expect(links).not.toContain(record.id);
    }
  });

  it('cites only lines that print the name', () => {
    const all = entries.flatMap(claims);
    expect(all.length).toBeGreaterThan(150);
    for (const { where, name, file, line } of all) {
      const lines = seedLines(file);
      // A page may break inside a name: the next line is read with it.
      const text = plain(`${lines[line - 1] ?? ''}${lines[line] ?? ''}`);
      expect(text.includes(plain(name)), `${where}: ${file}:${line} does not print ${name}`).toBe(true);
    }
  });

  it('has examples that resolve to it', () => {
    const examples = entries.flatMap(({ id, entry }) => entry.examples.map((example) => ({ id, ...example })));
    expect(examples.length).toBeGreaterThan(10);
    for (const { id, mention, date, jurisdiction } of examples) {
      const at = { file: '', line: 1, endLine: 1, start: 0, end: 0 };
      const asked = { text: mention, role: 'lead', roleBasis: 'stated', ordinal: 0, at } as const;
      const found = resolve(asked, { jurisdiction: jurisdiction ?? null, date: date ?? null }, reference).value;
      expect(found.agencyId, mention).toBe(id);
    }
  });

  it('finds each entry by its own name and short name at its own time', () => {
    for (const { id, entry } of entries) {
      const { jurisdiction, kind } = reference.authority.byId.get(id) ?? { jurisdiction: null, kind: 'agency' };
      const { name, validFrom, validTo } = entry.names.at(-1) ?? { name: '' };
      const at = { file: '', line: 1, endLine: 1, start: 0, end: 0 };
      const date = validFrom ?? validTo ?? '2022-06-01';
      const asked = { text: name, role: 'lead', roleBasis: 'stated', ordinal: 0, at } as const;
      const found = resolve(asked, { jurisdiction, date }, reference).value;
      expect([found.agencyId, found.kind], name).toEqual([id, kind]);
    }
  });
});

describe('the abbreviation list', () => {
  it('names only places that are listed', () => {
    for (const reading of reference.bodies.byTemplate.values()) {
      for (const place of reading.places ?? []) expect(reference.places.byId.has(place), place).toBe(true);
    }
  });

  it('gives bodies of different names different ids', () => {
    const bySlug = new Map<string, string>();
    for (const { template, slug } of reference.bodies.byTemplate.values()) {
      // {short} and {place} of one branch name the same body (长沙中心支行, 湘潭市中心支行).
      const name = template.replace('{short}', '{place}');
      expect(bySlug.get(slug) ?? name, slug).toBe(name);
      bySlug.set(slug, name);
    }
  });

  it('has periods in order', () => {
    for (const { from, to, template } of reference.bodies.byTemplate.values()) {
      if (from !== null && to !== null) expect(from < to, template).toBe(true);
    }
  });
});

describe('the list of places', () => {
  const places = [...reference.places.byId.values()];

  it('has every province with its cities and counties', () => {
    const count = (level: string): number => places.filter((place) => place.level === level && !place.area).length;
    expect(count('province')).toBe(35);
    expect(count('prefecture')).toBe(333);
    expect(count('county')).toBeGreaterThan(2_800);
  });

  it('has the sixteen districts of Beijing and the thirty-eight of Chongqing', () => {
    const below = (id: string): number =>
      (reference.places.children.get(id) ?? []).filter((place) => !place.area && /[区县]$/.test(place.name)).length;
    expect(below('chongqing')).toBe(38);
    expect(below('tianjin')).toBe(16);
    expect(below('shanghai')).toBe(16);
  });

  it('has a parent for every place but the nation', () => {
    for (const place of places) {
      if (place.level === 'national') expect(place.parent).toBeNull();
      else expect(reference.places.byId.has(place.parent ?? ''), place.id).toBe(true);
    }
  });
});

describe('parseReference', () => {
  const graph = join(root, 'graph');
  const read = (name: string): string => readFileSync(join(graph, name), 'utf8');
  const good = {
    agencies: [] as [string, string][],
    abbreviations: read('abbreviations.yaml'),
    places: read('places.yaml'),
  };
  const file = (body: string): { agencies: [string, string][] } => ({
    agencies: [
      [
        'bad.yaml',
        `defaults: { jurisdiction: beijing, level: province, branch: government, kind: agency }\nagencies:\n${body}`,
      ],
    ],
  });
  const entry = (rest = ''): string => `  - names:\n      - { name: 北京市甲局, source: general knowledge }\n${rest}`;

  it.each([
    ['no YAML', { places: 'a: [' }, /places\.yaml is not valid YAML/],
    ['an unknown field', file(entry('    colour: red\n')), /bad\.yaml.*agencies\.0.*北京市甲局/],
    [
      'a name without a source',
      file('  - names:\n      - { name: 北京市甲局 }\n'),
      /agencies\.0\.names\.0\.source.*北京市甲局/,
    ],
    [
      'a date that is none',
      file('  - names:\n      - { name: 北京市甲局, validFrom: 2018, source: general knowledge }\n'),
      /validFrom/,
    ],
    ['an unknown place', file(entry('    jurisdiction: atlantis\n')), /atlantis/],
    [
      'a parent that is not there',
      file(entry('    partOf: [北京市乙局]\n')),
      /北京市甲局: no entry is called 北京市乙局/,
    ],
    [
      'one id twice',
      file(entry('    id: beijing-x\n') + entry('    id: beijing-x\n').replace('甲', '乙')),
      /beijing-x is taken/,
    ],
    [
      'an own id in an unknown place',
      file(entry('    id: beijing-x\n    jurisdiction: atlantis\n')),
      /北京市甲局: no such place/,
    ],
    [
      'a former id that is its own',
      file(entry('    id: beijing-x\n    formerIds: [beijing-x]\n')),
      /the id beijing-x is an id and a former id/,
    ],
    [
      'a former id that another bears',
      file(entry('    id: beijing-x\n') + entry('    id: beijing-y\n    formerIds: [beijing-x]\n').replace('甲', '乙')),
      /the id beijing-x is an id and a former id/,
    ],
    [
      'an id that another has given up',
      file(entry('    id: beijing-y\n    formerIds: [beijing-x]\n') + entry('    id: beijing-x\n').replace('甲', '乙')),
      /the id beijing-x is an id and a former id/,
    ],
    [
      'no mapping at all',
      { agencies: [['bad.yaml', '3']] as [string, string][] },
      /bad\.yaml: the file does not fit its schema/,
    ],
    ['an entry that is empty', file('  -\n'), /bad\.yaml: agencies\.0 does not fit/],
    [
      'two places of one id',
      { places: good.places.replace('- id: tianjin', '- id: beijing') },
      /two places share the id beijing/,
    ],
  ])('names file and entry for %s', (_what, change, message) => {
    expect(() => parseReference({ ...good, ...change })).toThrow(ReferenceDataError);
    expect(() => parseReference({ ...good, ...change })).toThrow(message);
  });

  it('lists the successors of a body by id, with the day or without', () => {
    const { authority } = parseReference({
      ...good,
      ...file(
        ['甲', '丙', '乙']
          .map((name, i) =>
            entry(i ? '    predecessors: [{ agency: 北京市甲局, source: general knowledge }]\n' : '').replace(
              '甲局, source',
              `${name}局, source`,
            ),
          )
          .join(''),
      ),
    });
    const [first] = [...authority.byId.values()].filter(({ name }) => name === '北京市甲局');
    expect(first?.succeededBy).toEqual([
      { id: 'beijing-bingju', date: null },
      { id: 'beijing-yiju', date: null },
    ]);
  });

  it('says which folder cannot be read', () => {
    expect(() => loadReference(join(root, 'no-such-folder'))).toThrow(/no-such-folder.*cannot be read/);
  });

  it('keeps every file of the authority short enough to read', () => {
    for (const name of readdirSync(join(graph, 'agencies'))) {
      expect(read(join('agencies', name)).split('\n').length, name).toBeLessThan(600);
    }
  });
});

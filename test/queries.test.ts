import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { statementFor } from '../src/store/given.js';
import { loadQueries, parseQuery, readQuery } from '../src/store/queries.js';
import { schemaFor } from '../src/store/schema.js';
import type { Parameters } from '../src/store/store.js';

describe('the header of a statement', () => {
  it('says what it asks, its parameters, columns and examples', () => {
    const source = [
      '// question: Which bodies co-own the most tasks',
      '// with one body?',
      '// parameters: $agency (string) id, name or alias; $limit (integer) how many',
      '// columns: id, tasks',
      '// example: {"agency": "a", "limit": 2}',
      '// example: {}',
      '// ordered',
      '// A remark.',
      "MATCH (a {id: $agency}) WHERE a.name <> 'create $nothing' RETURN a.id AS id, a.set AS tasks LIMIT $limit;",
    ].join('\n');
    expect(parseQuery('co-owners', source)).toMatchObject({
      name: 'co-owners',
      question: 'Which bodies co-own the most tasks with one body?',
      writes: false,
      parameters: [
        { name: 'agency', type: 'string', meaning: 'id, name or alias' },
        { name: 'limit', type: 'integer', meaning: 'how many' },
      ],
      columns: ['id', 'tasks'],
      examples: [{ agency: 'a', limit: 2 }, {}],
      ordered: true,
    });
  });

  const wrong = [
    ['no question', 'MATCH (n) RETURN n', /no header line/],
    ['no statement', '// question: What?', /holds no statement/],
    ['a parameter that is not named', '// question: What?\nRETURN $a', /uses \$a without naming it/],
    [
      'a parameter that is not used',
      '// question: What?\n// parameters: $a (string)\nRETURN 1',
      /names \$a .* without using it/,
    ],
    [
      'a type that there is not',
      '// question: What?\n// parameters: $a (text)\nRETURN $a',
      /is not "\$name \(type\) meaning"/,
    ],
    ['an example that is no JSON', '// question: What?\n// example: {a}\nRETURN 1', /no JSON/],
    ['a question that changes the graph', '// question: What?\nMATCH (n) DETACH DELETE n', /changes the graph/],
  ] as const;
  it.each(wrong)('is refused with %s', (_, source, message) => {
    expect(() => parseQuery('wrong', source)).toThrow(message);
  });
});

describe('lines for parameters', () => {
  const query = parseQuery(
    'lines',
    [
      '// question: Which?',
      '// parameters: $a (string); $b (string); $c (boolean)',
      'MATCH (n {a: $a}) // if $a',
      'MATCH (n) // unless $a',
      'WHERE true // a remark',
      '  AND n.b = $b // if $b or $c',
      '  AND n.c = $c // if $c unless $a or $b',
      'RETURN n',
    ].join('\n'),
  );
  it.each([
    [{}, ['MATCH (n)', 'WHERE true // a remark', 'RETURN n']],
    [{ a: null, b: undefined }, ['MATCH (n)', 'WHERE true // a remark', 'RETURN n']],
    [{ a: '' }, ['MATCH (n {a: $a})', 'WHERE true // a remark', 'RETURN n']],
    [{ b: 'x' }, ['MATCH (n)', 'WHERE true // a remark', '  AND n.b = $b', 'RETURN n']],
    [{ c: false }, ['MATCH (n)', 'WHERE true // a remark', '  AND n.b = $b', '  AND n.c = $c', 'RETURN n']],
    [{ a: 'x', c: true }, ['MATCH (n {a: $a})', 'WHERE true // a remark', '  AND n.b = $b', 'RETURN n']],
  ])('stand where they are given: %j', (parameters, lines) => {
    expect(statementFor(query, parameters as Parameters)).toBe(lines.join('\n'));
  });
  it.each([
    ['AND n.a > $a // if $a, turned by $z', 'AND n.a < $a'],
    ['AND (n.a <= $a OR n.b >= $a) // turned by $z', 'AND (n.a >= $a OR n.b <= $a)'],
    ['ORDER BY n.a, n.b.c // unless $b, turned by $z', 'ORDER BY n.a DESC, n.b.c DESC'],
    ['WITH n ORDER BY n.a SKIP 0 LIMIT $a // turned by $z', 'WITH n ORDER BY n.a DESC SKIP 0 LIMIT $a'],
  ])('are turned round: %s', (line, turned) => {
    const parameters = ['a', 'b', 'z'].filter((name) => line.includes(`$${name}`)).map((name) => `$${name} (string)`);
    const query = parseQuery('q', `// question: ?\n// parameters: ${parameters.join('; ')}\n${line}`);
    expect(statementFor(query, { a: 'x', z: true })).toBe(turned);
    expect(statementFor(query, { a: 'x', z: null })).toBe(line.replace(/ \/\/.*/, ''));
  });
  it('do not depend on what the parameters hold', () => {
    expect(statementFor(query, { a: 'RETURN 1' })).toBe(statementFor(query, { a: 'x' }));
  });
});

describe('a statement of one’s own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zeren-queries-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const write = (text: string) => {
    const path = join(folder, 'own.cypher');
    writeFileSync(path, text);
    return path;
  };

  it('needs no header', () => {
    const query = readQuery(write('// mine\nMATCH (a:Agency {id: $id}) RETURN a.name AS name'));
    expect(query).toMatchObject({ name: 'own', writes: false, parameters: [{ name: 'id', type: 'string' }] });
    expect(query.text).toBe('MATCH (a:Agency {id: $id}) RETURN a.name AS name');
  });

  it('may not change the graph', () => {
    expect(() => readQuery(write('MATCH (n) SET n.x = 1'))).toThrow(/changes the graph/);
  });

  it('is missed by its path', () => {
    expect(() => readQuery(join(folder, 'none.cypher'))).toThrow(/none.cypher cannot be read/);
  });
});

it('every file of queries/ has a header, and says its columns if it asks', () => {
  const queries = [...loadQueries().values()];
  expect(queries.length).toBeGreaterThan(50);
  for (const query of queries.filter((one) => !one.writes)) {
    expect(query.columns, query.name).not.toEqual([]);
    expect(query.examples, query.name).not.toEqual([]);
  }
});

describe('the schema', () => {
  it('has for each store its own statements', () => {
    const source =
      '// Remark.\nCREATE A;\n// store: embedded, for a reason\nCREATE B;\n// store: neo4j\n// when: loaded. Later.\nCREATE C\nOPTIONS {};\n';
    expect(schemaFor('embedded', 'first', source)).toEqual(['CREATE A', 'CREATE B']);
    expect(schemaFor('embedded', 'loaded', source)).toEqual([]);
    expect(schemaFor('neo4j', 'first', source)).toEqual(['CREATE A']);
    expect(schemaFor('neo4j', 'loaded', source)).toEqual(['CREATE C\nOPTIONS {}']);
  });
  it('gives the embedded engine an index beside each constraint', () => {
    const statements = schemaFor('embedded', 'first').join('\n');
    const constrained = Array.from(
      statements.matchAll(/CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\)/g),
      ([, label]) => label,
    );
    expect(constrained.length).toBeGreaterThan(5);
    for (const label of constrained)
      expect(statements).toMatch(new RegExp(`INDEX \\w+ IF NOT EXISTS FOR \\(n:${label}\\) ON \\(n\\.id\\)`));
  });
});

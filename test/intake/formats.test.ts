/**
 * One document as plain text, web page, Word file and PDF, each written by LibreOffice (test/cases/formats/make.sh): the same
 * documents, tasks, clauses and parties are read from all of them, and each tells its own place in the file.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractionCsv, extractionJsonl } from '../../src/exports/extraction.js';
import { readSource } from '../../src/files.js';
import { extract } from '../../src/pipeline.js';
import { loadReference } from '../../src/reference.js';
import type { Extraction, SourceText } from '../../src/types.js';

const reference = loadReference();
const CASES = join(import.meta.dirname, '..', 'cases', 'formats');

/** Under one name, since the id of a document without a number has the file's. */
const read = (name: string): Promise<SourceText> => readSource({ path: join(CASES, name), file: 'one' });
const extracted = async (name: string): Promise<Extraction> => extract(await read(name), reference).value;

/** Where things stand differs from file to file. */
const PLACES: ReadonlySet<string> = new Set(['at', 'taskAt', 'file']);

/** @param blanks whether blanks count: a PDF holds none, only gaps */
function withoutPlaces(value: unknown, blanks: boolean): unknown {
  if (typeof value === 'string') return blanks ? value : value.replace(/\s+/g, '');
  if (Array.isArray(value)) return value.map((one) => withoutPlaces(one, blanks));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([name]) => !PLACES.has(name));
  return Object.fromEntries(fields.map(([name, one]) => [name, withoutPlaces(one, blanks)]));
}

const saying = ({ documents, tasks, clauses, agencies }: Extraction, blanks: boolean) =>
  withoutPlaces({ documents, tasks, clauses, agencies }, blanks);

describe('the same words give the same extraction', () => {
  it.each([
    ['plan.html', true],
    ['plan.docx', true],
    ['plan.pdf', false],
  ])('%s as plain text', async (name, blanks) => {
    const [plain, other] = [await extracted('plan.txt'), await extracted(name)];
    expect(plain.clauses).toHaveLength(20);
    expect(plain.clauses.flatMap(({ parties }) => parties)).toHaveLength(79);
    expect(plain.documents[0]).toMatchObject({ number: '京政办发〔2023〕14号', date: '2023-05-13' });
    expect(saying(other, blanks)).toEqual(saying(plain, blanks));
  });

  // LibreOffice writes the program's own numbers (一、（一）1.) into the text and the PDF; in a Word file they follow from its
  // lists; its web page has lost them, so that is no case.
  it.each(['numbered.docx', 'numbered.pdf'])('%s with numbers that the program makes', async (name) => {
    const [plain, other] = [await extracted('numbered.txt'), await extracted(name)];
    expect(plain.tasks.map(({ number }) => number).slice(0, 6)).toEqual([
      '一、',
      '二、',
      '三、',
      '（一）',
      '1.',
      '（二）',
    ]);
    expect(saying(other, false)).toEqual(saying(plain, false));
  });

  // Plain text cannot hold a table with joined cells.
  it.each(['table.html', 'table.pdf'])(
    '%s with joined cells, in a PDF over two pages, as the Word file',
    async (name) => {
      const [word, other] = [await extracted('table.docx'), await extracted(name)];
      expect(word.clauses).toHaveLength(9);
      expect(word.clauses[3]?.parties.map(({ text, role }) => [text, role]).slice(0, 2)).toEqual([
        ['市生态环境局', 'lead'],
        ['市经济和信息化局', 'support'],
      ]);
      expect(saying(other, true)).toEqual(saying(word, true));
    },
  );
});

describe('a place can be found again in the file', () => {
  const WORDS = '强化农药使用管理';

  it.each([
    ['plan.pdf', 'page', 4],
    ['plan.docx', 'paragraph', 28],
    ['plan.html', 'line', 77],
  ])('%s: %s %i', async (name, unit, number) => {
    const source = await read(name);
    const { value } = extract(source, reference);
    const task = value.tasks.find(({ heading }) => heading.includes(WORDS));
    expect(source.places?.unit).toBe(unit);
    expect(source.places?.numbers[(task?.at.line ?? 0) - 1]).toBe(number);
    const place = { unit, start: number, end: expect.any(Number) };
    const records = extractionJsonl(value)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.find((record) => record.task?.includes(WORDS))).toMatchObject({ place });
    expect(extractionCsv(value)).toContain(`,${unit} ${number}\r\n`);
  });

  it('has as many places as the text has lines, and none for a plain text', async () => {
    for (const name of ['plan.pdf', 'table.pdf', 'plan.docx', 'table.html']) {
      const { text, places } = await read(name);
      expect(places?.numbers, name).toHaveLength(text.split('\n').length - 1);
    }
    expect((await read('plan.txt')).places).toBeUndefined();
    expect(extractionJsonl(await extracted('plan.txt'))).not.toContain('"place"');
  });
});

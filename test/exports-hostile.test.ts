/** Names and texts that would break a file, run as a formula or as a script: through every format. */
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MATRIX_FORMATS, NETWORK_FORMATS } from '../src/exports/formats.js';
import { plainText } from '../src/exports/plain.js';
import type { MatrixView, NetworkView } from '../src/exports/view.js';
import { matrixView, networkView } from './export-views.js';

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1+cmd|" /C calc"!A0',
  '-2+3',
  '@SUM(A1:A9)',
  "=cmd|' /C calc'!A0",
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1:A9)',
  '\t=1+1',
  '\u0000=1+1',
  '\r=1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  ']]>',
  '<!-- -->',
  '</td></tr></table>',
  '</style><script>1</script>',
  '&lt;b&gt; &#x41; &amp;',
  '甲|乙|丙',
  '甲\n乙\r\n丙',
  '# 甲',
  '[甲](javascript:alert(1))',
  '甲,乙;"丙"',
  '_x0041_x',
  'constructor',
  '__proto__',
  'toString',
  '甲\u0000\u0001\u000b\u001f乙',
  '甲\u007f\u0080\u009f乙',
  '\ud800甲\udfff',
  '\ufffe\uffff甲',
  '\u202e甲',
  '𠀀𪚥',
  ' 甲 ',
  `${'甲'.repeat(40_000)}`,
] as const;

/** Everything that has words says these. */
function matrixSaying(text: string): MatrixView {
  const say = <T>(labels: ReadonlyMap<string, T>, words: Partial<T>) =>
    new Map([...labels].map(([id, label]) => [id, { ...label, ...words }]));
  const { matrix, agencies, documents, tasks, clauses, issues } = matrixView;
  const groups = matrix.groups.map((group) => ({ ...group, path: group.path.map(() => text) }));
  return {
    ...matrixView,
    matrix: { ...matrix, groups },
    agencies: say(agencies, { name: text, shortName: text, englishName: text }),
    documents: say(documents, { title: text, number: text }),
    tasks: say(tasks, { heading: text, text, file: text, deadlines: [text] }),
    clauses: say(clauses, { text, file: text }),
    issues: issues.map((issue) => ({ ...issue, text, message: text, candidates: [text], file: text })),
  };
}
const networkSaying = (text: string): NetworkView => ({ ...networkView, agencies: matrixSaying(text).agencies });
const matrixFile = async (format: string, text: string) =>
  (await MATRIX_FORMATS.get(format)?.render(matrixSaying(text))) ?? '';
const networkFile = async (format: string, text: string) =>
  String((await NETWORK_FORMATS.get(format)?.render(networkSaying(text))) ?? '');

/** Tags of HTML or XML with the names of their attributes, in their order. */
const shape = (markup: string) =>
  [...markup.matchAll(/<[/!?]?([\w:-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g)].map(([, tag, attributes = '']) =>
    [tag, ...[...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name)].join(' '),
  );

describe.each(HOSTILE.map((text) => [text.length > 60 ? `${text.slice(0, 8)}… (long)` : JSON.stringify(text), text]))(
  '%s',
  (_, text) => {
    it.each(['csv', 'long.csv'])('is no formula in matrix.%s and breaks no row', async (format) => {
      const rows = parseCsv(String(await matrixFile(format, text)), { bom: true }) as string[][];
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
      const expected = format === 'csv' ? matrixView.matrix.rows.length : 5;
      expect([rows.length - 1, rows.flat().some((cell) => cell.endsWith(plainText(text)))]).toEqual([expected, true]);
    });

    it.each(['nodes.csv', 'edges.csv'])('is no formula in network.%s', async (format) => {
      const rows = parseCsv(await networkFile(format, text), { bom: true }) as string[][];
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    });

    it('changes no tag and no attribute of the page', async () => {
      const page = String(await matrixFile('html', text));
      expect(shape(page)).toEqual(shape(String(await matrixFile('html', '甲'))));
      expect(page).not.toMatch(/<(?:script|img|svg)|<[^>]*\son\w+=(?!")/i);
    });

    it.each(['gexf', 'graphml'])('is a name like others in %s', async (format) => {
      const xml = await networkFile(format, text);
      expect(XMLValidator.validate(xml)).toBe(true);
      expect(shape(xml)).toEqual(shape(await networkFile(format, '甲')));
    });

    it('adds no row and no heading to Markdown', async () => {
      const lines = (file: unknown) =>
        String(file)
          .split('\n')
          .map((line) => line.replace(/[^#|].*/, ''));
      expect(lines(await matrixFile('md', text))).toEqual(lines(await matrixFile('md', '甲')));
      expect(String(await matrixFile('md', text))).not.toMatch(/<(?:script|img|svg)|(?<!\\)\]\(javascript/);
    });

    it.each(['json', 'vosviewer.json'])('leaves network.%s to be read', async (format) => {
      const read = JSON.parse(await networkFile(format, text));
      const { items } = format === 'json' ? { items: read.nodes } : read.network;
      expect(items).toHaveLength(3);
      if (format !== 'json') expect(items[0].description).not.toMatch(/<(?:script|img|svg|!--|\/)/);
    });

    it('is a text in every cell of the workbook', async () => {
      const parts = unzipSync((await matrixFile('xlsx', text)) as Uint8Array);
      const usual = unzipSync((await matrixFile('xlsx', '甲')) as Uint8Array);
      expect(Object.keys(parts)).toEqual(Object.keys(usual));
      for (const [name, bytes] of Object.entries(parts)) {
        const xml = strFromU8(bytes);
        expect(XMLValidator.validate(xml), name).toBe(true);
        expect(xml).not.toMatch(/<f[ >]/);
        // A text finds its place by its number.
        if (name.includes('worksheets/sheet')) expect(xml).not.toMatch(/t="s"[^>]*><v>(?!\d+<)/);
      }
      expect(textsOf(parts)).toContain(asCell(text));
    });
  },
);

const CUT = '… [cut: the cell is full]';

/** A text as a cell holds it. */
function asCell(text: string): string {
  const plain = plainText(text).replace(/\r\n?/g, '\n').replace('_x0041_', '_x005F_x0041_');
  if (plain.length > 32_767) return plain.slice(0, 32_767 - CUT.length) + CUT;
  return plain in {} ? `${plain} ` : plain;
}

function textsOf(parts: Record<string, Uint8Array>): string[] {
  const options = { ignoreAttributes: true, parseTagValue: false, trimValues: false };
  const xml = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array());
  const { sst } = new XMLParser(options).parse(xml) as { sst: { si: { t: string }[] } };
  return sst.si.map(({ t }) => t);
}

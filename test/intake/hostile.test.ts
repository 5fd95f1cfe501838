/**
 * Files that are not what they say, are broken, or are made to do harm: each is refused with what, where and what to do, within
 * 512 MB. Every case is a process of its own, on the built program, so that its memory can be measured.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createDeflate, createDeflateRaw, deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTexts, openArchives, readSource } from '../../src/files.js';
import { paragraph, wordFile } from './word.js';
import { zipOf } from './zip.js';

const ROOT = join(import.meta.dirname, '..', '..');
const CASES = join(ROOT, 'test', 'cases', 'formats');
const MEGABYTES = 512;
const PLAN = new TextEncoder().encode('北京市某方案\n\n一、加强领导。（责任单位：市财政局）\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zeren-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads all texts of a file: for each the text, or why it was refused; and the memory that this took. */
const SCRIPT = `
const { findTexts, openArchives, readSource } = await import(process.argv[1]);
const out = [];
const told = (error) => out.push({ error: error.name + ' ' + error.message });
for (const text of await openArchives(findTexts([process.argv[2]]))) {
  try {
    const { text: words, oddities = [] } = await readSource(text);
    out.push({ words: words.slice(0, 200), oddities: oddities.map(({ kind, message }) => kind + ' ' + message) });
  } catch (error) { told(error); }
}
console.log(JSON.stringify({ out, rss: process.resourceUsage().maxRSS / 1024 }));`;

interface Read {
  readonly out: readonly { readonly error?: string; readonly words?: string; readonly oddities?: readonly string[] }[];
  readonly rss: number;
}

async function read(name: string, bytes: Uint8Array): Promise<Read> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const args = ['--input-type=module', '-e', SCRIPT, join(ROOT, 'dist', 'files.js'), path];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT, timeout: 60_000 });
  return JSON.parse(stdout);
}

/** Zeros, packed piece by piece: they are never whole in memory. */
async function packedZeros(megabytes: number, form: 'raw' | 'zlib' = 'raw'): Promise<Uint8Array> {
  const deflate = form === 'raw' ? createDeflateRaw() : createDeflate();
  const chunks: Buffer[] = [];
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  const piece = Buffer.alloc(1024 * 1024);
  for (let i = 0; i < megabytes; i++) if (!deflate.write(piece)) await new Promise((go) => deflate.once('drain', go));
  await new Promise<void>((done) => deflate.end(() => done()));
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF of so many pages that draw a square and hold no words. */
function picturePdf(pages: number): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, (_, i) => `${i + 4} 0 R`).join(' ')}]>>`,
    '<</Length 18>>stream\n10 10 100 100 re f\nendstream',
    ...Array.from(
      { length: pages },
      () => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>/Contents 3 0 R>>',
    ),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return new TextEncoder().encode(
    `${body}${head}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF`,
  );
}

/** A PDF of one page whose content is packed. */
function flatePdf(packed: Uint8Array, filter = '/FlateDecode'): Uint8Array {
  const head = `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[4 0 R]>>endobj\n4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 3 0 R>>endobj\n3 0 obj<</Filter${filter}/Length ${packed.length}>>stream\n`;
  return new Uint8Array(
    Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF')]),
  );
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const seedPdf = (): Uint8Array => readFileSync(join(CASES, 'plan.pdf'));
const ENTITIES = `<!DOCTYPE w [<!ENTITY a "责任单位">${Array.from({ length: 12 }, (_, i) => `<!ENTITY ${'abcdefghijklm'[i + 1]} "${`&${'abcdefghijklm'[i]};`.repeat(10)}">`).join('')}]>`;
const OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

describe('is refused, and says why', () => {
  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ['an archive that unpacks to 700 MB', 'bomb.zip', async () => zipOf([{ name: 'a.txt', packed: await packedZeros(700), size: 700 * 2 ** 20 }]), /bomb\.zip: the archive holds more than the 256 MB unpacked that are read\. Unpack it/],
    ['one of many small bombs', 'bombs.zip', async () => { const packed = await packedZeros(20); return zipOf(Array.from({ length: 20 }, (_, i) => ({ name: `${i}.txt`, packed, size: 20 * 2 ** 20 }))); }, /unpacks to more than 200 times its size/],
    ['one that lies about what it unpacks to', 'liar.zip', async () => zipOf([{ name: 'a.txt', packed: await packedZeros(700), size: 900 }]), /TextError .*liar\.zip\/a\.txt: the archive is damaged \(too many bytes/],
    ['more files than are read', 'many.zip', () => zipOf(Array.from({ length: 2001 }, (_, i) => ({ name: `${i}.txt`, data: PLAN }))), /2001 files, more than the 2000/],
    ['an archive cut off', 'cut.zip', () => zipOf([{ name: 'a.txt', data: PLAN }]).subarray(0, 60), /cut\.zip: the archive is damaged/],
    ['one without texts', 'none.zip', () => zipOf([{ name: 'a.png', data: PLAN }]), /holds no texts \(\.txt, /],
    ['an encrypted file in one', 'locked.zip', () => zipOf([{ name: 'a.txt', data: PLAN, flags: 1 }]), /locked\.zip\/a\.txt: it is encrypted/],
    ['an archive in one', 'outer.zip', () => zipOf([{ name: 'inner.zip', data: zipOf([{ name: 'a.txt', data: PLAN }]) }]), /outer\.zip\/inner\.zip: it is an archive.*Unpack it/],
    ['a Word file with entities that double themselves', 'entities.docx', () => wordFile({ body: paragraph('&m;'), prolog: ENTITIES }), /entities\.docx: its part word\/document\.xml declares entities/],
    ['one that wants to read another file', 'outside.docx', () => wordFile({ body: paragraph('&a;'), prolog: OUTSIDE }), /declares entities/],
    ['one as deep as a well', 'deep.docx', () => wordFile({ body: '<w:sdt><w:sdtContent>'.repeat(20_000) + paragraph('a') }), /more than a document that a person has written/],
    ['one of paragraphs without end', 'endless.docx', () => wordFile({ body: Array.from({ length: 60_000 }, (_, i) => paragraph(`${i}`)).join('') }), /more than a document that a person has written/],
    ['one whose text is a bomb', 'bomb.docx', async () => zipOf([{ name: 'word/document.xml', packed: await packedZeros(40), size: 40 * 2 ** 20 }]), /unpacks to more than 200 times its size/],
    ['one without its text', 'lost.docx', () => zipOf([{ name: 'word/styles.xml', data: bytes('word/document.xml') }]), /lost\.docx: it holds no Word document|archive/],
    ['one that is no XML', 'broken.docx', () => zipOf([{ name: 'word/document.xml', data: bytes('<w:document><w:body><w:p>') }]), /broken\.docx: the Word document is damaged/],
    ['a PDF that wants a password', 'locked.pdf', () => readFileSync(join(CASES, 'locked.pdf')), /locked\.pdf: the PDF is encrypted\. Open it with its password/],
    ['the beginning of a PDF', 'cut.pdf', () => seedPdf().subarray(0, 900), /cut\.pdf: the PDF is damaged/],
    ['a PDF with too many pages', 'pages.pdf', () => picturePdf(2001), /pages\.pdf: the PDF has 2001 pages, more than the 2000/],
    ['a PDF whose page unpacks to 700 MB', 'bomb.pdf', async () => flatePdf(await packedZeros(700, 'zlib')), /bomb\.pdf: the PDF unpacks to more than a document holds/],
    ['one packed twice', 'twice.pdf', () => flatePdf(new Uint8Array(), '[/FlateDecode/FlateDecode]'), /unpacks to more/],
    ['a page of nothing but elements', 'tags.html', () => bytes(`<html>${'<b></b>'.repeat(300_000)}`), /tags\.html: the page has more elements/],
    ['a million elements in one another', 'deep.html', () => bytes(`<html>${'<div>'.repeat(100_000)}`), /deep\.html: the page has more elements/],
    ['an old Word file', 'old.doc.docx', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old Word, WPS or Excel file\. Save it as \.docx/],
    ['a Rich Text file', 'rich.docx', () => bytes('{\\rtf1 x}'), /Rich Text file/],
    ['a text that calls itself a Word file', 'text.docx', () => PLAN, /it is no DOCX file/],
    ['a text that calls itself a PDF', 'text.pdf', () => PLAN, /it is no PDF file/],
  ])('%s', async (_, name, make, message) => {
    const { out, rss } = await read(name, await make());
    expect(out).toHaveLength(1);
    expect(out[0]?.error).toMatch(message);
    expect(out[0]?.error).toMatch(/^TextError /);
    expect(rss).toBeLessThan(MEGABYTES);
  }); // biome-ignore format: a table

  it.each([
    ['../plan.txt', /leads out of the archive/],
    ['a/../../plan.txt', /leads out of the archive/],
    ['..\\plan.txt', /leads out of the archive/],
    ['/etc/plan.txt', /root of the disk/],
    ['C:\\plan.txt', /begins with a drive/],
    ['plan\0.txt', /holds a NUL/],
  ])('an archive with the name %j', async (name, message) => {
    const { out } = await read('trick.zip', zipOf([{ name, data: PLAN }]));
    expect(out).toEqual([{ error: expect.stringMatching(message) }]);
  });
});

describe('is read', () => {
  it.each<[string, string, () => Uint8Array, RegExp]>([
    ['ten thousand elements in one another', 'nested.html', () => bytes(`<html><body>${'<div>'.repeat(10_000)}责任单位：市财政局${'</div>'.repeat(10_000)}`), /^责任单位：市财政局/],
    ['a PDF that calls itself a text', 'pdf.txt', seedPdf, /北京市人民政府办公厅/],
    ['a Word file that calls itself a PDF', 'word.pdf', () => wordFile({ body: paragraph('责任单位：市财政局') }), /^责任单位/],
    ['a page that calls itself a text', 'page.txt', () => bytes('<!DOCTYPE html><html><body><p>甲<script>乙</script>'), /^甲\n$/],
    ['an empty page', 'empty.html', () => bytes(''), /^$/],
    ['an empty Word file', 'empty.docx', () => wordFile({ body: '' }), /^$/],
    ['a file without bytes that calls itself a PDF', 'empty.pdf', () => bytes(''), /^$/],
    ['half a PDF, as far as it goes, or not at all', 'half.txt', () => seedPdf().subarray(0, 213_000), /./],
  ])('%s', async (_, name, make, words) => {
    const { out, rss } = await read(name, make());
    expect(out).toHaveLength(1);
    expect(out[0]?.words ?? out[0]?.error).toMatch(words);
    expect(rss).toBeLessThan(MEGABYTES);
  }); // biome-ignore format: a table

  it('pages without words as an issue that says so', async () => {
    const { out } = await read('scan.pdf', picturePdf(3));
    expect(out).toEqual([
      {
        words: '\n\n\n',
        oddities: ['no-text-layer Pages 1 to 3 hold no text that can be read: a scan without a text layer.'],
      },
    ]);
  });

  it('each text of an archive under its name, in the encoding of Chinese systems, and the others where one is broken', async () => {
    const path = join(folder, 'plans.zip');
    const names = [
      { name: iconv.encode('计划/方案.txt', 'gbk'), data: PLAN, flags: 0 },
      { name: '~$plan.docx', data: PLAN },
      { name: '__MACOSX/._plan.txt', data: PLAN },
      { name: 'a.pdf', data: PLAN },
      { name: 'folder/' },
      { name: 'deflated.md', packed: deflateRawSync(PLAN), data: PLAN },
    ];
    writeFileSync(path, zipOf(names));
    const texts = await openArchives(findTexts([path]));
    expect(texts.map(({ file }) => file)).toEqual([
      'plans.zip/a.pdf',
      'plans.zip/deflated.md',
      'plans.zip/计划/方案.txt',
    ]);
    const read = await Promise.allSettled(texts.map((text) => readSource(text)));
    expect(read.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    expect(read[2]).toMatchObject({ value: { file: 'plans.zip/计划/方案.txt', text: new TextDecoder().decode(PLAN) } });
  });
});

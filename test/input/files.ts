/** Small files that are broken, lie or are made to do harm, with what becomes of each. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { paragraph, wordFile } from '../intake/word.js';
import { zipOf } from '../intake/zip.js';
import { SHAPES } from './shapes.js';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is said of it where it is refused; null where it is read. */
  readonly refused: RegExp | null;
  /** Of one that is read: bodies, as printed, that its clauses must name. */
  readonly names?: readonly string[];
}

const PLAN = '北京市某方案\n\n一、加强领导。（责任单位：市财政局、市教委）\n';
const NAMES = ['市财政局', '市教委'];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const hex = (digits: string): Uint8Array => new Uint8Array(Buffer.from(digits, 'hex'));
const word = (body: string): Uint8Array =>
  wordFile({ body: paragraph('一、加强领导。（责任单位：市财政局、市教委）') + body });

const read = (name: string, bytes: Uint8Array, names: readonly string[] = NAMES): HostileFile => ({
  name,
  bytes,
  refused: null,
  names,
});
const refused = (name: string, bytes: Uint8Array, why: RegExp): HostileFile => ({ name, bytes, refused: why });

/** Bytes that are not what a text is made of, or not whole. */
function encodings(): HostileFile[] {
  const gb = iconv.encode(PLAN, 'gb18030');
  const sixteen = joined(hex('fffe'), utf16(PLAN));
  return [
    read('empty.txt', new Uint8Array(), []),
    read('nul-within.txt', utf8(`${PLAN.replace('加强', '加\0强')}${'二、加强管理。\n'.repeat(20)}`)),
    refused('nul-everywhere.txt', new Uint8Array(5000), /the file is not a text/),
    refused('random.txt', new Uint8Array(deflateRawSync(utf8(PLAN.repeat(50)))), /not a text|encoding is not known/),
    read('gb18030-cut.txt', gb.subarray(0, gb.length - 2), ['市财政局']),
    read('gb18030-four-bytes.txt', iconv.encode(`${PLAN}𠮷`, 'gb18030').subarray(0, -1)),
    read('utf16-odd.txt', sixteen.subarray(0, -1)),
    read('utf16-cut-surrogate.txt', joined(sixteen, hex('40d8'))),
    read('utf16-no-mark.txt', utf16(`${PLAN}\n2024 plan\n`.repeat(3))),
    read('utf16-big.txt', joined(hex('feff'), new Uint8Array(utf16(PLAN).swap16()))),
    read('utf8-mark.txt', joined(hex('efbbbf'), utf8(PLAN))),
    read('utf8-two-marks.txt', joined(hex('efbbbfefbbbf'), utf8(PLAN))),
    read('utf8-mark-within.txt', utf8(PLAN.replace('加强', '\ufeff加强'))),
    read('utf8-cut.txt', utf8(PLAN).subarray(0, -2), ['市财政局']),
    read('zero-width.txt', utf8(PLAN.replace('市财政局', '市\u200b财\u200d政\ufeff局').replace('市教委', '\u202e市教委\u202c'))),
    read('utf8-mark-alone.txt', hex('efbbbf'), []),
    read('utf16-mark-alone.txt', hex('fffe'), []),
    read('utf32-mark.txt', joined(hex('fffe0000'), utf8('')), []),
    read('private.txt', utf8(PLAN.replace('领导', '\ue000\uf8ff'))),
    read('cr.txt', utf8(PLAN.replaceAll('\n', '\r'))),
    read('crlf.txt', utf8(PLAN.replaceAll('\n', '\r\n'))),
  ]; // biome-ignore format: a table
}

/** Archives, after APPNOTE.TXT, and Fifield's overlapping entries (A better zip bomb, USENIX WOOT 2019). */
function archives(): HostileFile[] {
  const plan = { name: 'plan.txt', data: utf8(PLAN) };
  return [
    refused('nested.zip', zipOf([{ name: 'in.zip', data: zipOf([plan]) }]), /in\.zip: it is an archive/),
    refused('overlapping.zip', overlapping(1000), /overlapping\.zip.*(?:damaged|more than)/s),
    refused('truncated.zip', zipOf([plan]).subarray(0, 70), /truncated\.zip: the archive is damaged/),
    refused('says-less.zip', zipOf([{ ...plan, size: 3 }]), /says-less\.zip\/plan\.txt: the archive is damaged/),
    refused('says-more.zip', zipOf([{ ...plan, size: 3000 }]), /says-more\.zip\/plan\.txt: the archive is damaged/),
    refused('zip64.zip', zip64(), /zip64\.zip.*(?:damaged|more than)/s),
    refused('encrypted.zip', zipOf([{ ...plan, flags: 1 }]), /encrypted\.zip\/plan\.txt: it is encrypted/),
    refused('up.zip', zipOf([{ ...plan, name: '../plan.txt' }]), /leads out of the archive/),
    read('same-name.zip', zipOf([plan, plan])),
    read('case.zip', zipOf([plan, { ...plan, name: 'PLAN.TXT' }])),
    // Nothing is unpacked to disk: a link is a file that holds a path.
    read('link.zip', zipOf([plan, { name: 'link.txt', data: utf8('/etc/passwd') }])),
  ]; // biome-ignore format: a table
}

/** Many entries that all unpack the same bytes. */
function overlapping(count: number): Uint8Array {
  const one = zipOf([{ name: 'a.txt', data: utf8('市'.repeat(300_000)) }]);
  const bytes = Buffer.from(one);
  const directory = bytes.indexOf('PK\x01\x02', 0, 'latin1');
  const end = bytes.indexOf('PK\x05\x06', 0, 'latin1');
  const entry = bytes.subarray(directory, end);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(entry.length * count, 12);
  return joined(bytes.subarray(0, directory), ...Array.from({ length: count }, () => entry), tail);
}

/** An archive whose directory says that a file has 2^32 - 1 bytes, to be looked up in a field that is not there. */
function zip64(): Uint8Array {
  const bytes = Buffer.from(zipOf([{ name: 'plan.txt', data: utf8(PLAN) }]));
  bytes.writeUInt32LE(0xffffffff, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return new Uint8Array(bytes);
}

function documents(): HostileFile[] {
  const pdf = readFileSync(join(resolve('test/cases/formats'), 'plan.pdf'));
  const page = (head: string, body = ''): Uint8Array =>
    utf8(
      `<!DOCTYPE html><html><head>${head}</head><body><p>一、加强领导。（责任单位：市财政局、市教委）</p>${body}</body></html>`,
    );
  const picture =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="99999999999" cy="99999999999"/></wp:inline></w:drawing></w:r></w:p>';
  const laughs = `<!DOCTYPE w [<!ENTITY a "x">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;
  return [
    refused('laughs.docx', wordFile({ body: paragraph('&j;'), prolog: laughs }), /declares entities/),
    refused('outside.docx', wordFile({ body: '', prolog: '<!DOCTYPE w SYSTEM "http://127.0.0.1:1/x.dtd">' }), /declares entities/),
    refused('no-rels.docx', zipOf([{ name: 'word/document.xml', data: utf8('<w:document') }]), /the Word document is damaged/),
    read('picture.docx', word(picture)),
    read('deep-tables.docx', word(`${'<w:tbl><w:tr><w:tc>'.repeat(100)}${paragraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(100)}`)),
    refused('cut.pdf', pdf.subarray(0, 900), /the PDF is damaged/),
    // It says that it has two thousand million pages, and has none.
    read('counts.pdf', utf8('%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 2000000000/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'), []),
    read('script.pdf', joined(pdf.subarray(0, -1), utf8('\n99 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\n')), []),
    refused('deep.html', utf8(`<html>${'<div>'.repeat(100_000)}`), /the page has more elements/),
    read('attribute.html', page('', `<p title="${'x'.repeat(1_000_000)}">二</p>`)),
    read('refresh.html', page('<meta http-equiv="refresh" content="0;url=http://127.0.0.1:1/"><base href="http://127.0.0.1:1/"><link rel="stylesheet" href="x.css">')),
    read('lying-charset.html', page('<meta charset="utf-16le">')),
    read('unknown-charset.html', page('<meta charset="x-no-such">')),
    read('script-address.html', page('<link rel="canonical" href="javascript:alert(1)">')),
  ]; // biome-ignore format: a table
}

/** Names of files as no office gives them. Bytes that are no UTF-8 are for a file system only. */
function named(): HostileFile[] {
  return ['-rf.txt', '--format.txt', 'line\nbreak.txt', 'tab\tand\x1b[31mred.txt', '\u202etxt.nalp.txt', "'; DROP.txt", '=cmd.txt', '<script>.txt', 'a b 。.txt']
    .map((name) => read(name, utf8(PLAN))); // biome-ignore format: a list of names
}

/** All of them; the shapes of about so many characters. */
export function hostileFiles(characters: number): HostileFile[] {
  const shapes = [...SHAPES].map(([name, make]) => ({
    name: `${name}.txt`,
    bytes: utf8(make(characters)),
    refused: null,
  }));
  return [...encodings(), ...archives(), ...documents(), ...named(), ...shapes];
}

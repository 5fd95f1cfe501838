// Three documents for make.sh, their words from lines 420 to 513 of a seed text:
// plan: as it stands; numbered: with headings that the program numbers; table: its tasks and bodies as a table with joined cells.
import { readFileSync, writeFileSync } from 'node:fs';

const seed = readFileSync('../../../seeds/documents/004_c755f766e012c378.txt', 'utf8').split('\n').slice(419, 513);

/** Lines → paragraphs: the gazette breaks them at the end of a page. */
const paragraphs = [];
for (const line of seed.map((one) => one.trim()).filter(Boolean)) {
  const open = paragraphs.at(-1);
  if (open && open.length > 24 && !/[。；：）)」]$|通知$/.test(open)) paragraphs[paragraphs.length - 1] = open + line;
  else paragraphs.push(line);
}

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const style = (name, properties, text = '') =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties ${properties}/><style:text-properties style:font-name="Noto Serif CJK SC" style:font-name-asian="Noto Serif CJK SC" ${text || 'fo:font-size="14pt" style:font-size-asian="14pt"'}/></style:style>`;

const level = (n, format, prefix, suffix, letterSync = '') =>
  `<text:list-level-style-number text:level="${n}" style:num-format="${format}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" ${letterSync}><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="nothing" fo:text-indent="1cm"/></style:list-level-properties></text:list-level-style-number>`;

const document = (body) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="Noto Serif CJK SC" svg:font-family="'Noto Serif CJK SC'"/></office:font-face-decls>
<office:automatic-styles>
${style('Title', 'fo:text-align="center"', 'fo:font-size="20pt" style:font-size-asian="20pt"')}
${style('Body', 'fo:text-indent="28pt" fo:text-align="justify"')}
${style('Flush', 'fo:text-align="start"')}
${style('Sign', 'fo:text-align="end"')}
${style('Cell', 'fo:text-align="start"')}
<style:style style:name="Grid" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" fo:padding="0.1cm"/></style:style>
<text:list-style style:name="Numbers">${level(1, '一, 二, 三, ...', '', '、')}${level(2, '一, 二, 三, ...', '（', '）')}${level(3, '1', '', '. ')}</text:list-style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer><text:p text:style-name="Title">— <text:page-number>1</text:page-number> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;

const p = (text, name) => `<text:p text:style-name="${name}">${escape(text)}</text:p>`;

const styleOf = (text) => {
  if (/^北京市(?:人民政府办公厅关于印发|新污染物治理工作方案$)/.test(text) || /^京政办发/.test(text)) return 'Title';
  if (/^北京市人民政府办公厅$|^\d{4}年\d{1,2}月\d{1,2}日$/.test(text)) return 'Sign';
  return /：$/.test(text) ? 'Flush' : 'Body';
};

writeFileSync('plan.fodt', document(paragraphs.map((text) => p(text, styleOf(text))).join('\n')));

const LEVELS = [/^[一二三四五六七八九十]+、/, /^[（(][一二三四五六七八九十]+[）)]/, /^\d{1,2}\.\s?/];
const item = (text, depth) =>
  `<text:list text:style-name="Numbers" text:continue-list="outline" xml:id="x">${'<text:list-item><text:list>'.repeat(depth)}<text:list-item>${p(text, 'Body')}</text:list-item>${'</text:list></text:list-item>'.repeat(depth)}</text:list>`;

/** One list over the whole text: each item in as many lists as its level is deep. */
let number = 0;
const numbered = paragraphs.slice(0, 32).map((text) => {
  const depth = LEVELS.findIndex((pattern) => pattern.test(text));
  if (depth < 0) return p(text, styleOf(text));
  number += 1;
  const before = number === 1 ? '' : ` text:continue-list="list${number - 1}"`;
  return item(text.replace(LEVELS[depth], ''), depth).replace(' text:continue-list="outline" xml:id="x"', `${before} xml:id="list${number}"`);
});
writeFileSync('numbered.fodt', document(numbered.join('\n')));

const cell = (text, spans = '') =>
  `<table:table-cell table:style-name="Grid"${spans}>${text.split('\n').map((one) => p(one, 'Cell')).join('')}</table:table-cell>`;
const covered = '<table:covered-table-cell/>';
const rows = [];
let group = '';
for (const text of paragraphs) {
  if (LEVELS[1].test(text)) group = text.replace(LEVELS[1], '');
  const [, words, bodies] = /^\d{1,2}\.\s?([^。]+)。[^]*[（(](市[^（()）]+?)(?:等部门按职责分工负责|负责)[）)]$/.exec(text) ?? [];
  if (words && group) rows.push({ group, words, bodies: bodies.replace(/牵头，/, '\n') });
}
const shown = rows.slice(0, 9);
const tableRows = shown.map(({ group: name, words, bodies }, i) => {
  const first = i === 0 || shown[i - 1].group !== name;
  const size = shown.filter((row) => row.group === name).length;
  const head = first ? cell(name, size > 1 ? ` table:number-rows-spanned="${size}"` : '') : covered;
  const [lead, support] = bodies.includes('\n') ? bodies.split('\n') : [bodies, ''];
  return `<table:table-row>${head}${cell(String(i + 1))}${cell(words)}${cell(lead)}${cell(support)}</table:table-row>`;
});
const columns = '<table:table-column table:number-columns-repeated="5"/>';
const top = `<table:table-row>${['类别', '序号', '重点任务', '牵头单位', '配合单位'].map((name) => cell(name)).join('')}</table:table-row>`;
writeFileSync(
  'table.fodt',
  document([
    p('北京市新污染物治理工作任务分工表', 'Title'),
    `<table:table table:name="Tasks">${columns}${top}${tableRows.join('')}</table:table>`,
  ].join('\n')),
);

/** Small Word files, made for a test. */
import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test puts into a file, in the words of WordprocessingML. */
export interface WordParts {
  /** What stands in the body. */
  readonly body: string;
  /** Of word/numbering.xml. */
  readonly numbering?: string;
  /** Of word/styles.xml. */
  readonly styles?: string;
  /** Of word/footnotes.xml. */
  readonly footnotes?: string;
  /** What stands before the root of the document. */
  readonly prolog?: string;
}

/** A paragraph. @param properties of w:pPr */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${run(text)}</w:p>`;

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** In a list. */
export const numbered = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A level of a list. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** The bytes of a file with these parts. */
export function wordFile({ body, numbering, styles, footnotes, prolog = '' }: WordParts): Uint8Array {
  const parts = { numbering, styles, footnotes };
  const present = Object.entries(parts).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, xml] as const]));
  const overrides = ['document', ...present.map(([name]) => name)]
    .map(
      (name) =>
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
    )
    .join('');
  const links = present
    .map(([name], i) => `<Relationship Id="r${i}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`)
    .join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${links}</Relationships>`,
    'word/document.xml': `${prolog}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  };
  for (const [name, xml] of present) files[`word/${name}.xml`] = `<w:${name} ${W}>${xml}</w:${name}>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
}

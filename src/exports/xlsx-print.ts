/** How sheets come out of a printer: what the library has no option for, put into its XML. */
import type { Blob, Buffer } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { xmlText } from './xml.js';

/** What the library lets a part of the archive be. */
export type Content = Stream | Buffer | Blob;

export interface Printing {
  readonly paper: 'A3' | 'A4';
  /** How many pages wide; as many long as it takes. */
  readonly pagesWide: number;
  /** Rows from a to b that each page repeats, from 1. */
  readonly heads: readonly [number, number];
  /** Columns that each page repeats, such as A. */
  readonly columns?: string;
  /** The list to sort and filter by, such as A1:D9. */
  readonly filter?: string;
}

interface Plan {
  readonly name: string;
  readonly print: Printing;
}

/** Codes of paper sizes (ECMA-376 18.3.1.63). */
const PAPER = { A3: 8, A4: 9 } as const;
/** In inches: a narrow frame leaves room for columns. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.55, header: 0.25, footer: 0.25 };
const FOOTER = '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>';

/** Fits sheets to their paper, repeats their heads, numbers pages; sheets are told by their position. */
export function printing(plans: readonly Plan[]): Feature<Content> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes, _, __, { sheetIndex }) => {
            const plan = plans[sheetIndex];
            if (tag === 'pageMargins') return MARGINS;
            return tag === 'pageSetup' && plan ? { ...attributes, ...setup(plan.print) } : attributes;
          },
          transform: (xml, _, { sheetIndex }) => {
            const plan = plans[sheetIndex];
            return plan ? sheetXml(xml, plan.print) : xml;
          },
        },
        'xl/styles.xml': { transform: withUsualStyle },
        // The library leaves the element empty.
        'xl/workbook.xml': { transform: (xml) => xml.replace(/<definedNames\s*\/>/, () => names(plans)) },
      },
    },
  };
}

/** The style that others build on, which the library leaves out and readers miss (ECMA-376 18.8.9). */
function withUsualStyle(xml: string): string {
  if (xml.includes('<cellStyleXfs')) return xml;
  const base = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  const named = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  return xml.replace('<cellXfs', `${base}<cellXfs`).replace('</cellXfs>', `</cellXfs>${named}`);
}

const setup = ({ paper, pagesWide }: Printing) => ({
  paperSize: PAPER[paper],
  fitToWidth: pagesWide,
  fitToHeight: 0,
});

/** The order of elements is the schema's: sheetPr first, autoFilter after the data, headerFooter after the set-up. */
function sheetXml(xml: string, { filter }: Printing): string {
  const fitted = xml
    .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace(/<pageSetup[^>]*\/>/, (tag) => tag + FOOTER);
  return filter ? fitted.replace('</sheetData>', `</sheetData><autoFilter ref="${filter}"/>`) : fitted;
}

/** Rows and columns that pages repeat stand as names in the workbook. */
function names(plans: readonly Plan[]): string {
  const list = plans.map(({ name, print: { heads, columns } }, i) => {
    const sheet = `'${name.replaceAll("'", "''")}'`;
    const across = columns ? [`${sheet}!$${columns}:$${columns}`] : [];
    const range = [...across, `${sheet}!$${heads[0]}:$${heads[1]}`].join(',');
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${xmlText(range)}</definedName>`;
  });
  return `<definedNames>${list.join('')}</definedNames>`;
}

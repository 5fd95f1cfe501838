/** The parts of a DOCX that hold words, each bounded and free of declarations: an entity that doubles itself is not let in. */

import { TextError } from '../text-error.js';
import { Archive } from '../zip/archive.js';

/** Paths of parts → XML. */
export type Parts = ReadonlyMap<string, string>;

const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|(?:document|numbering|styles|footnotes|endnotes)\d*\.xml))$/;
/** Larger parts hold no document that a person has read. */
const LARGEST = 48 * 1024 * 1024;

/**
 * Reads them.
 * @throws TextError (as rejection) for what is no DOCX, is damaged, or holds what a DOCX may not (ECMA-376 part 2: no DTD)
 */
export async function readParts(bytes: Uint8Array, path: string): Promise<Parts> {
  const archive = await Archive.open(path, bytes);
  try {
    const wanted = archive.members.filter(({ name }) => WANTED.test(name));
    const parts = new Map<string, string>();
    for (const { index, name, bytes: size } of wanted) {
      if (size > LARGEST)
        throw new TextError(path, `its part ${name} has more than ${LARGEST / 1024 / 1024} MB`, 'Split the document.');
      const xml = decodeXml(await archive.read(index));
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
        throw new TextError(
          path,
          `its part ${name} declares entities, which a DOCX never does`,
          'Do not trust this file; if it is your own, save it again.',
        );
      parts.set(name, xml);
    }
    if (parts.has('word/document.xml')) return parts;
    throw new TextError(path, 'it holds no Word document', 'Save it as .docx again.');
  } finally {
    archive.close();
  }
}

/** Parts are UTF-8 or UTF-16 (ECMA-376 part 2, 8.1.4). */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

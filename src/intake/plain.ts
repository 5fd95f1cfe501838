/** The text that the bytes of a plain text are. */
import { decode, isBinary } from '../read/decode.js';
import { TextError } from './text-error.js';

/**
 * Decodes a plain text.
 * @throws TextError if the bytes are no text, or none in an encoding that is known
 */
export function takePlain(bytes: Uint8Array, path: string): { readonly text: string; readonly encoding: string } {
  if (isBinary(bytes))
    throw new TextError(path, 'the file is not a text', 'Save it as plain text in UTF-8, UTF-16 or GB18030.');
  const { text, encoding, damaged } = decode(bytes);
  if (damaged > text.length / 20 && damaged > 20) {
    throw new TextError(
      path,
      `the encoding is not known: as ${encoding}, ${damaged} characters are unreadable`,
      'Save it as UTF-8.',
    );
  }
  return { text, encoding };
}

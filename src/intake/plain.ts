/** The text that the bytes of a plain text are. */
import { decode, isBinary } from '../read/decode.js';
import { BYTES_PER_CHARACTER, INTAKE } from './bounds.js';
import { TextError } from './text-error.js';

/**
 * Decodes a plain text.
 * @throws TextError if the bytes are no text, none in an encoding that is known, or more than is read at once
 */
export function takePlain(bytes: Uint8Array, path: string): { readonly text: string; readonly encoding: string } {
  if (isBinary(bytes))
    throw new TextError(path, 'the file is not a text', 'Save it as plain text in UTF-8, UTF-16 or GB18030.');
  // So many bytes are too many characters in whatever encoding: they need not be decoded.
  if (bytes.byteLength > INTAKE.characters * BYTES_PER_CHARACTER) throw tooLong(path);
  const { text, encoding, damaged } = decode(bytes);
  if (text.length > INTAKE.characters) throw tooLong(path);
  if (damaged > text.length / 20 && damaged > 20) {
    throw new TextError(
      path,
      `the encoding is not known: as ${encoding}, ${damaged} characters are unreadable`,
      'Save it as UTF-8.',
    );
  }
  return { text, encoding };
}

function tooLong(path: string): TextError {
  const what = `the text has more than the ${Math.round(INTAKE.characters / 1e6)} million characters that are read at once`;
  return new TextError(path, what, 'Split it into several files, at the beginning of a document each.');
}

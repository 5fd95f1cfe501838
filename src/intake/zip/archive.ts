/** ZIP archives, read from a file or from memory, within bounds: nothing is unpacked to disk, and no name in one is trusted. */
import iconv from 'iconv-lite';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { INTAKE, inMegabytes } from '../bounds.js';
import { TextError } from '../text-error.js';

/** A file in an archive. */
export interface Member {
  /** Its place in the archive's directory, from 0. */
  readonly index: number;
  /** With /; the name alone is shown, never a path on this machine. */
  readonly name: string;
  readonly bytes: number;
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false } as const;
const BAD = 'Make the archive again, or unpack it and read the folder.';

/** An open archive; `close` it. */
export class Archive {
  private constructor(
    private readonly path: string,
    private readonly zip: ZipFile,
    private readonly entries: readonly Entry[],
  ) {}

  /**
   * Opens an archive and reads its directory.
   * @param from the bytes, or null to read the file at `path`
   * @throws TextError (as rejection) for none, a damaged one, and one that holds more than it may
   */
  static async open(path: string, from: Uint8Array | null = null): Promise<Archive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const done = (error: Error | null, opened: ZipFile): void =>
        error ? reject(damaged(path, error)) : resolve(opened);
      if (from) yauzl.fromBuffer(Buffer.from(from.buffer, from.byteOffset, from.byteLength), OPTIONS, done);
      else yauzl.open(path, OPTIONS, done);
    });
    try {
      return new Archive(path, zip, await directory(path, zip));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  /** Its files, in the order of its directory; folders are none. */
  get members(): readonly Member[] {
    return this.entries.flatMap((entry, index) => {
      const name = nameOf(entry);
      return name.endsWith('/') ? [] : [{ index, name, bytes: entry.uncompressedSize }];
    });
  }

  /**
   * Unpacks one file into memory.
   * @throws TextError (as rejection) for an encrypted or damaged one, and for one that is larger than it says
   */
  async read(index: number): Promise<Uint8Array> {
    const entry = this.entries[index];
    if (!entry) throw new TextError(this.path, `it holds no file ${index}`, BAD);
    const path = `${this.path}/${nameOf(entry)}`;
    if (entry.isEncrypted()) throw new TextError(path, 'it is encrypted', 'Unpack the archive with its password.');
    if (entry.uncompressedSize > INTAKE.bytes)
      throw new TextError(
        path,
        `it has ${inMegabytes(entry.uncompressedSize)} unpacked`,
        `At most ${inMegabytes(INTAKE.bytes)} are read.`,
      );
    return unpack(path, this.zip, entry);
  }

  close(): void {
    this.zip.close();
  }
}

/** All entries. What one says of itself is checked before anything is unpacked. */
function directory(path: string, zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  let unpacked = 0;
  return new Promise((resolve, reject) => {
    if (zip.entryCount > INTAKE.members)
      return reject(tooMuch(path, `${zip.entryCount} files, more than the ${INTAKE.members} that are read`));
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      const fault = faultOf(path, entry, unpacked);
      if (fault) return reject(fault);
      entries.push(entry);
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', (error) => reject(damaged(path, error)));
    zip.readEntry();
  });
}

/** A small file may pack to anything: it does no harm. */
const HARMLESS = 1024 * 1024;

/** @param unpacked bytes of this entry and those before it */
function faultOf(path: string, entry: Entry, unpacked: number): TextError | null {
  const trick = trickOf(nameOf(entry));
  const { uncompressedSize, compressedSize } = entry;
  if (trick) {
    const advice = 'Do not trust this archive; if it is your own, make it again.';
    return new TextError(path, `the archive holds a file whose name ${trick}`, advice);
  }
  if (unpacked > INTAKE.unpacked)
    return tooMuch(path, `more than the ${inMegabytes(INTAKE.unpacked)} unpacked that are read`);
  if (uncompressedSize > HARMLESS && uncompressedSize > compressedSize * INTAKE.ratio)
    return tooMuch(path, `a file that unpacks to more than ${INTAKE.ratio} times its size, as no text does`);
  return null;
}

function unpack(path: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (failed, stream) => {
      if (failed) return reject(damaged(path, failed));
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      // A stream of another length than the directory says ends here too (validateEntrySizes).
      stream.once('error', (error) => reject(damaged(path, error)));
    });
  });
}

const UTF8_NAME = 0x800;

/** Bit 11 says that a name is UTF-8; without it Chinese systems write GBK. */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const name = generalPurposeBitFlag & UTF8_NAME ? fileNameRaw.toString('utf8') : undeclared(fileNameRaw);
  return name.replaceAll('\\', '/').normalize('NFC');
}

/** Some programs write UTF-8 and do not say so. */
function undeclared(raw: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return iconv.decode(raw, 'gb18030');
  }
}

/** What a name does that the name of a text never does, or null. */
function trickOf(name: string): string | null {
  if (name.includes('\0')) return 'holds a NUL';
  if (name.startsWith('/')) return 'begins at the root of the disk';
  if (/^[a-z]:/i.test(name)) return 'begins with a drive';
  return name.split('/').includes('..') ? 'leads out of the archive (..)' : null;
}

function damaged(path: string, error: Error): TextError {
  return new TextError(path, `the archive is damaged (${error.message})`, BAD);
}

function tooMuch(path: string, what: string): TextError {
  const advice = 'Unpack it and look; read by itself what you trust.';
  return new TextError(path, `the archive holds ${what}`, advice);
}

/** How much one file may hold. A real document lies far below; what lies above would fill memory or never end. */
export interface IntakeBounds {
  /** Bytes of a file. */
  readonly bytes: number;
  /**
   * Characters of the text taken from it: some two thousand printed pages. Reading an ordinary text of this length takes
   * about 300 MB, loading it half as much again.
   */
  readonly characters: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Seconds for a PDF. */
  readonly seconds: number;
  /** Parts of a DOCX and of a ZIP. */
  readonly members: number;
  /** Bytes of all of them together, unpacked. */
  readonly unpacked: number;
  /** How many times larger than packed one may be: text seldom packs to less than a fiftieth. */
  readonly ratio: number;
  /** Elements within one another; a browser draws no more than 512. */
  readonly depth: number;
}

const MB = 1024 * 1024;

export const INTAKE: IntakeBounds = {
  bytes: 64 * MB,
  characters: 2 * MB,
  pages: 2000,
  seconds: 120,
  members: 2000,
  unpacked: 256 * MB,
  ratio: 200,
  depth: 400,
};

/** No encoding that is read takes more bytes for a UTF-16 code unit: U+0800 to U+FFFF in UTF-8. */
export const BYTES_PER_CHARACTER = 3;

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / MB)} MB`;

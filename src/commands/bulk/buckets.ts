/**
 * Records in files by their key: all with the same key come together, and only one file's are in memory at a time, so
 * that how many there are does not matter.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Lines, linesIn } from './lines.js';

/** Always as many, so that the same records come in the same order. Each has an open file. */
const BUCKETS = 256;

export class Buckets<Item> {
  private readonly files = new Map<number, Lines>();

  /** @param folder is made, and goes with `each` */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  add(key: string, item: Item): void {
    const bucket = bucketOf(key);
    const file = this.files.get(bucket) ?? new Lines(this.path(bucket));
    this.files.set(bucket, file);
    file.add(`${JSON.stringify(item)}\n`);
  }

  /** Bucket by bucket, what was added to each in the order in which it came; to be gone through once. */
  async *each(): AsyncGenerator<Item[]> {
    for (const file of this.files.values()) file.close();
    for (const bucket of [...this.files.keys()].sort((a, b) => a - b)) {
      const items: Item[] = [];
      for await (const line of linesIn(this.path(bucket))) items.push(JSON.parse(line) as Item);
      rmSync(this.path(bucket));
      yield items;
    }
    rmSync(this.folder, { recursive: true });
  }

  private path(bucket: number): string {
    return join(this.folder, `${bucket}.jsonl`);
  }
}

/** FNV-1a. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 16)) % BUCKETS;
}

/** What all faults of one call share: the corpus, and one Neo4j. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FaultCorpus, makeCorpus } from './corpus.js';
import type { Bench } from './fault.js';
import { FaultNeo4j } from './neo4j.js';

export class SharedBench {
  private neo4j: Promise<FaultNeo4j> | null = null;

  private constructor(
    private readonly folder: string,
    private readonly corpus: FaultCorpus,
    private readonly mount: boolean,
  ) {}

  /** @param mount whether a small disk may be one of its own */
  static async open(mount: boolean): Promise<SharedBench> {
    const folder = mkdtempSync(join(tmpdir(), 'faults-'));
    return new SharedBench(folder, await makeCorpus(join(folder, 'texts')), mount);
  }

  /** For one fault, in a folder of its own. */
  of(name: string): Bench {
    const folder = join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    const { corpus, mount } = this;
    return { corpus, folder, mount, neo4j: () => this.emptyNeo4j() };
  }

  async close(): Promise<void> {
    const started = await this.neo4j?.catch(() => null);
    await started?.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Whatever the fault before has left of it. */
  private async emptyNeo4j(): Promise<FaultNeo4j> {
    this.neo4j ??= FaultNeo4j.start(this.folder, this.mount);
    const started = await this.neo4j;
    await started.empty();
    return started;
  }
}

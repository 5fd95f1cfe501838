/** Watches several clients that write through proxies of their own: whether they really write at the same time. */
import type { Harm, Wire } from './proxy.js';

/** The schema is written by one statement in a transaction, a text by several. */
const STATEMENTS_OF_A_TEXT = 2;

export class Writers {
  /** By client: its connections that are in the midst of writing a text. */
  private readonly writing: Set<Wire>[] = [];
  /** Texts whose writing began while another client was writing one. */
  together = 0;

  /** No harm: it only looks. @param begun is told of each text that this client begins to write, by number */
  watch(begun: (text: number) => void = () => undefined): Harm {
    const own = new Set<Wire>();
    this.writing.push(own);
    let texts = 0;
    const statements = new Map<Wire, number>();
    const ending = new Set<Wire>();
    const steps: Readonly<Record<string, (wire: Wire) => void>> = {
      BEGIN: (wire) => statements.set(wire, 0),
      RUN: (wire) => {
        const count = (statements.get(wire) ?? Number.NaN) + 1;
        if (!Number.isNaN(count)) statements.set(wire, count);
        if (count !== STATEMENTS_OF_A_TEXT) return;
        if (this.writing.some((other) => other !== own && other.size > 0)) this.together++;
        own.add(wire);
        begun(texts++);
      },
      COMMIT: (wire) => ending.add(wire),
      ROLLBACK: (wire) => ending.add(wire),
    };
    return {
      sent: (name, wire) => {
        steps[name]?.(wire);
        return true;
      },
      answered: (_bytes, wire) => {
        if (ending.delete(wire)) {
          own.delete(wire);
          statements.delete(wire);
        }
        return true;
      },
    };
  }
}

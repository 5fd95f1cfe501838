/**
 * Work that begins piece by piece, each in a turn of its own of the program's loop. Node takes one new connection a
 * turn, and reads in it what has come on the others: if a turn held all that is to be done, whoever comes new would
 * wait as many times all of it as others stand before him.
 */
export class Pace {
  private readonly waiting: (() => void)[] = [];

  /** Begins the work after all that was handed over before. */
  begin(work: () => void): void {
    this.waiting.push(work);
    if (this.waiting.length === 1) setImmediate(this.next);
  }

  private readonly next = () => {
    this.waiting[0]?.();
    this.waiting.shift();
    if (this.waiting.length > 0) setImmediate(this.next);
  };
}

/**
 * How many requests compute analyses at a time. Each analysis holds the processor until it is done, so that more at a
 * time would only all end later; a few wait in their order, further ones are told to come again.
 */
import { GraphQLError } from 'graphql';

const AT_ONCE = 4;
/** Of the requests that are answered at a time (bounds.ts) a fourth is left to those that compute nothing. */
const MOST_WAITING = 44;

type Release = () => void;

export class Turns {
  private taken = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce = AT_ONCE,
    private readonly mostWaiting = MOST_WAITING,
  ) {}

  /** For one request: all that it computes at a time is one turn. */
  request(): Turn {
    return new Turn(() => this.take());
  }

  private async take(): Promise<Release> {
    if (this.taken < this.atOnce) this.taken++;
    else {
      if (this.waiting.length >= this.mostWaiting) throw tooMany(this.taken + this.waiting.length);
      // Who ends hands its place on.
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return () => {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken--;
    };
  }
}

export class Turn {
  private granted: Promise<Release> | null = null;
  private working = 0;

  constructor(private readonly take: () => Promise<Release>) {}

  /**
   * Does the work when it is this request's turn.
   * @throws GraphQLError (OVERLOADED, as rejection) if too many wait, and what the work throws
   */
  async within<T>(work: () => Promise<T>): Promise<T> {
    this.granted ??= this.take();
    const { granted } = this;
    this.working++;
    try {
      await granted;
      return await work();
    } finally {
      if (--this.working === 0) {
        this.granted = null;
        void granted.then(
          (release) => release(),
          () => undefined,
        );
      }
    }
  }
}

function tooMany(count: number): GraphQLError {
  const message = `${count} requests are computing analyses already, or wait for it. Ask again in a few seconds.`;
  return new GraphQLError(message, { extensions: { code: 'OVERLOADED', http: { status: 503 } } });
}

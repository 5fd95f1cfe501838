/**
 * What a client hears of a text that it sends: one answer at the end, or, if it accepts application/x-ndjson, a line of
 * JSON for each stage as it begins and a last one with the result. Such an answer begins with the first stage, so what
 * is refused before has HTTP's own status in both.
 */
import type { Request, Response } from 'express';
import { StoreError } from '../../store/errors.js';
import { tell } from '../faults.js';
import { scopeOf } from '../scope.js';
import type { Stage, Taken } from './desk.js';
import { Refusal } from './refusal.js';

const LINES = 'application/x-ndjson';

export class Answer {
  private readonly lines: boolean;

  constructor(
    request: Request,
    private readonly response: Response,
  ) {
    this.lines = request.accepts(['application/json', LINES]) === LINES;
  }

  stage(stage: Stage): void {
    if (this.lines) this.line({ stage });
  }

  done(text: Taken): void {
    if (!this.lines) this.response.set('Cache-Control', 'no-store').json(text);
    else {
      this.line({ stage: 'done', text });
      this.response.end();
    }
  }

  /** Says why there is no result, in the form of every other fault. */
  failed(error: unknown): void {
    if (this.response.destroyed || this.response.writableEnded) return;
    const { status, code, message, details } = this.explain(error);
    const extensions = { code, ...details };
    if (this.response.headersSent) {
      this.line({ stage: 'failed', status, errors: [{ message, extensions }] });
      this.response.end();
    } else tell(this.response, status, message, extensions);
  }

  private explain(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    if (error instanceof StoreError)
      return new Refusal(503, 'STORE_UNAVAILABLE', `${error.message}. ${error.advice} Nothing has changed.`);
    scopeOf(this.response).log.error({ err: error }, 'a dropped text was not read');
    return new Refusal(500, 'INTERNAL_SERVER_ERROR', 'The text could not be read. The log of the server says why.');
  }

  private line(value: unknown): void {
    // Neither kept nor held back by what stands between: a stage is news only while it lasts.
    if (!this.response.headersSent) this.response.type(LINES).set('Cache-Control', 'no-store, no-transform');
    this.response.write(`${JSON.stringify(value)}\n`);
  }
}

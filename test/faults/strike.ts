/**
 * Run before zeren (node --import): tells on the fourth channel of each call of the embedded engine, and kills the
 * program at the moment that ZEREN_STRIKE names: so many microseconds into the n-th call, as kill -9 does.
 */
import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import grafeo from '@grafeo-db/js';

const CHANNEL = 3;
const [at, after] = (process.env.ZEREN_STRIKE ?? '-1 0').split(' ').map(Number);

/** The engine's calls hold up the program's own thread, so another one kills it. */
const armed = new Int32Array(new SharedArrayBuffer(4));
if (at !== undefined && at >= 0) {
  const source = `
    const { workerData: { armed, after } } = require('node:worker_threads');
    Atomics.wait(armed, 0, 0);
    const until = process.hrtime.bigint() + BigInt(after) * 1000n;
    while (process.hrtime.bigint() < until);
    process.kill(process.pid, 'SIGKILL');`;
  const worker = new Worker(source, { eval: true, workerData: { armed, after } });
  await new Promise((resolve) => worker.once('online', resolve));
  worker.unref();
}

let calls = 0;

function begin(name: string): number {
  const call = calls++;
  writeSync(CHANNEL, `${call} ${name} begin ${performance.now()}\n`);
  if (call === at) {
    Atomics.store(armed, 0, 1);
    Atomics.notify(armed, 0);
  }
  return call;
}

function end(call: number, name: string): void {
  writeSync(CHANNEL, `${call} ${name} end ${performance.now()}\n`);
}

/** Puts a watched function in the place of the engine's own. */
function watch(holder: object, method: string, name: string): void {
  const original: unknown = Reflect.get(holder, method);
  if (typeof original !== 'function') throw new Error(`The engine has no ${method}`);
  Reflect.set(holder, method, function watched(this: unknown, ...given: unknown[]): unknown {
    const call = begin(name);
    const value: unknown = Reflect.apply(original, this, given);
    if (value instanceof Promise) return value.finally(() => end(call, name));
    end(call, name);
    return value;
  });
}

const { GrafeoDB, Transaction } = grafeo;
watch(GrafeoDB, 'create', 'opening');
watch(GrafeoDB.prototype, 'executeCypher', 'asking');
watch(Transaction.prototype, 'executeCypher', 'changing');
watch(Transaction.prototype, 'commit', 'committing');
watch(GrafeoDB.prototype, 'walCheckpoint', 'checkpoint');
watch(GrafeoDB.prototype, 'close', 'closing');

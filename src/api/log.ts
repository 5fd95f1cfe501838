/** The server's log: one JSON object a line, on stderr unless it is sent elsewhere. */
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** From saying nothing to saying much. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Makes a log.
 * @param level - the least that is written: `info` has a line for each request, `warn` only what went wrong
 * @param to - where the lines go; stderr if left out
 */
export function createLog(level: LogLevel = 'error', to?: DestinationStream): Log {
  const options = {
    level,
    // Neither the machine's name nor a process id: who collects logs adds them.
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return pino(options, to ?? pino.destination({ dest: 2, sync: true }));
}

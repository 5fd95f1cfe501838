/** How much the server allows, whom it answers and what it logs: from the options, else from the environment. */
import { type Bounds, readBounds } from '../api/bounds.js';
import { readOrigins } from '../api/cors.js';
import { createLog, LOG_LEVELS, type Log } from '../api/log.js';
import { CommandError, EXIT } from './output.js';

export interface ServingChoice {
  readonly cors?: readonly string[];
  readonly limit?: readonly string[];
  readonly log?: string;
}

export interface Serving {
  readonly bounds: Bounds;
  readonly origins: readonly string[];
  readonly log: Log;
}

/** @throws CommandError for a limit, an origin or a log level that is none */
export function readServing({ cors = [], limit = [], log }: ServingChoice): Serving {
  try {
    const { ZEREN_CORS = '', ZEREN_LIMITS = '' } = process.env;
    const settings = ZEREN_LIMITS.split(',').filter((setting) => setting.trim() !== '');
    return {
      bounds: readBounds([...settings, ...limit]),
      origins: readOrigins(cors.length > 0 ? cors : [ZEREN_CORS]),
      log: readLog(log ?? process.env.ZEREN_LOG),
    };
  } catch (error) {
    if (error instanceof Error && 'advice' in error)
      throw new CommandError(error.message, String(error.advice), EXIT.usage);
    throw error;
  }
}

/** A line for each request is for those who collect logs; a person at a terminal wants to hear of trouble only. */
function readLog(given: string | undefined): Log {
  if (!given) return createLog(process.stderr.isTTY ? 'warn' : 'info');
  const level = LOG_LEVELS.find((known) => known === given.trim());
  if (level) return createLog(level);
  throw new CommandError(`There is no log level "${given}"`, `Give one of ${LOG_LEVELS.join(', ')}.`, EXIT.usage);
}

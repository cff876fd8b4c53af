import { createRequire } from 'node:module';
import pino, { type DestinationStream } from 'pino';
import type * as PinoPretty from 'pino-pretty';
import { errorFields } from './error-fields.js';
import { currentRequest } from './request-scope.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** `json`: a line of JSON for each entry; `text`: a line for people. */
type LogFormat = 'json' | 'text';

export interface LogSettings { readonly level: LogLevel; readonly format: LogFormat }

/** What an entry says beside its message. Never a name, a number or a value that a person gave. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What the program tells its operator. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** A fault that nobody else hears of. */
  error(error: unknown, message?: string): void;
}

const require = createRequire(import.meta.url);

/** Loaded where it is used: a terminal's reader waits for it, a server need not. */
function readable(destination: DestinationStream): DestinationStream {
  const { build } = require('pino-pretty') as typeof PinoPretty;
  return build({ destination, sync: true, singleLine: true, translateTime: 'SYS:HH:MM:ss.l', ignore: 'pid,hostname' });
}

/** A log to standard error, or to where a test reads it. */
export function createLog({ level, format }: LogSettings, destination: DestinationStream = pino.destination({ fd: 2, sync: true })): Log {
  const logger = pino(
    {
      level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) },
      serializers: { error: errorFields },
      // Whatever is said while a request is answered names the request.
      mixin: () => {
        const request = currentRequest();
        return request === null ? {} : { request: request.id };
      },
    },
    format === 'text' ? readable(destination) : destination,
  );
  return {
    debug: (message, fields = {}) => { logger.debug(fields, message); },
    info: (message, fields = {}) => { logger.info(fields, message); },
    warn: (message, fields = {}) => { logger.warn(fields, message); },
    error: (error, message = 'fault') => { logger.error({ error }, message); },
  };
}

/** Says nothing. */
export const silent: Log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';
import { type LogLevel } from '../config/settings.js';

/** Ids that join the log lines of one request or one command; ids only, never names, addresses or contents. */
export interface LogContext {
  readonly requestId?: string;
  readonly commandId?: string;
  readonly sessionId?: string;
}

const contexts = new AsyncLocalStorage<LogContext>();

/** Runs `work` so that every line it logs carries these ids besides those already there. */
export function withLogContext<Result>(context: LogContext, work: () => Result): Result {
  return contexts.run({ ...contexts.getStore(), ...context }, work);
}

/** Ids of the request or command being handled now. */
export function currentLogContext(): LogContext {
  return contexts.getStore() ?? {};
}

/** Structured log: one JSON object a line. Inject it by this class. Personal data has no place in it. */
export abstract class Logger {
  abstract debug(fields: object, message: string): void;
  abstract info(fields: object, message: string): void;
  abstract warn(fields: object, message: string): void;
  abstract error(fields: object, message: string): void;
}

/** Logs to standard error, so that standard output stays for people. Errors go in as `{ error }`. */
export function createLogger(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: describeError },
      mixin: currentLogContext,
    },
    pino.destination({ fd: 2, sync: true }),
  );
}

/** Keeps what finds a bug and drops what a database driver adds: its `detail` repeats the row. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint, table } = error as { code?: string; constraint?: string; table?: string };
  return { type: error.name, message: error.message, code, constraint, table, stack: error.stack };
}

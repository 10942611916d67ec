import { type LoggerService } from '@nestjs/common';
import { type Logger } from './logger.js';

/** Sends what Nest says about itself into the hub's log: its start-up chatter as `debug`. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, ...details: unknown[]): void {
    const context = details.at(-1);
    const error = message instanceof Error ? message : undefined;
    this.logger.error(
      { context: typeof context === 'string' ? context : undefined, error, stack: error ? undefined : details[0] },
      error ? error.message : String(message),
    );
  }
}

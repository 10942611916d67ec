import { Injectable } from '@nestjs/common';
import { DatabaseConnection } from '../platform/database/database-connection.js';
import { ThisHub } from '../platform/hubs/this-hub.js';
import { LogWriter } from './log-writer.js';

/** Makes the writers of this hub, one per session. */
@Injectable()
export class LogWriters {
  constructor(
    private readonly connection: DatabaseConnection,
    private readonly hub: ThisHub,
  ) {}

  open(): LogWriter {
    return new LogWriter(this.connection.url, this.hub);
  }
}

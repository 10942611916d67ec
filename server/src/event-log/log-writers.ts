import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { settledWithin } from '../platform/clock/settled-within.js';
import { DatabaseConnection } from '../platform/database/database-connection.js';
import { ThisHub } from '../platform/hubs/this-hub.js';
import { LogWriter } from './log-writer.js';
import { OwnerLine } from './owner-line.js';
import type { HubPlace } from './session-claim.js';

/** So many sessions of one hub commit at the same instant; PostgreSQL has 100 connections for all hubs together. */
const mostConnections = 8;
const idleTimeoutMillis = 120_000;
/** A server that does not answer does not say goodbye either. */
const goodbyeMs = 300;

/** Makes the writers of this hub, one per session. However many: one line and a few connections carry them all. */
@Injectable()
export class LogWriters implements OnApplicationShutdown {
  private readonly line: OwnerLine;
  private readonly connections: pg.Pool;

  constructor(
    connection: DatabaseConnection,
    /** Told to other hubs that ask for a session. */
    @Inject(ThisHub) private readonly hub: HubPlace,
  ) {
    this.line = new OwnerLine(connection.url, hub.hubId);
    this.connections = new pg.Pool({
      connectionString: connection.url,
      application_name: 'kworum-log',
      min: 1,
      max: mostConnections,
      idleTimeoutMillis,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    // A connection lost while idle is simply not used again.
    this.connections.on('error', () => undefined);
  }

  open(): LogWriter {
    const { hub, line, connections } = this;
    return new LogWriter({ hub, line, connections });
  }

  async onApplicationShutdown(): Promise<void> {
    await settledWithin(Promise.all([this.connections.end(), this.line.close()]), goodbyeMs);
  }
}

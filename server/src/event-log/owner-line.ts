import pg from 'pg';

/**
 * One connection that says "this hub is alive", for all its sessions: as long as it stands, PostgreSQL holds the hub's advisory lock.
 * It ends with the hub, with the network or with the database; then everything the hub owned is free to be taken.
 */
export class OwnerLine {
  private client: pg.Client | undefined;
  private opening: Promise<number> | undefined;
  private lives = 0;

  constructor(
    private readonly url: string,
    private readonly hubId: string,
  ) {}

  /** Another number after each loss; undefined while the line is down: nothing taken before counts any more. */
  get life(): number | undefined {
    return this.client && this.lives;
  }

  /** Opens the line unless it stands. @returns its life @throws when the database does not answer */
  hold(): Promise<number> {
    if (this.client) return Promise.resolve(this.lives);
    this.opening ??= this.open().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  async close(): Promise<void> {
    await this.opening?.catch(() => undefined);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  private async open(): Promise<number> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'kworum-owner',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    });
    const lost = () => {
      if (this.client === client) this.client = undefined;
    };
    // Without a listener a lost connection would end the process.
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      // Shared: an earlier line of this hub that does not come to its end must not shut it out.
      await client.query(`SELECT pg_advisory_lock_shared(${hubLockKey('$1')})`, [this.hubId]);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    this.lives += 1;
    return this.lives;
  }
}

/** @param hubId an SQL expression */
export function hubLockKey(hubId: string): string {
  return `hashtextextended('kworum hub ' || ${hubId}::text, 0)`;
}

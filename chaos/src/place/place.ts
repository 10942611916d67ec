import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Besides } from '../../../bench/src/hub-process.js';
import { Door } from './door.js';
import { Hub } from './hub.js';
import { atTheEnd } from './own-processes.js';
import { Postgres, type PostgresWish } from './postgres.js';

export interface PlaceWish {
  readonly hubs: number;
  readonly hub: Besides;
  readonly postgres: PostgresWish;
}

/** Real hubs on a real PostgreSQL of their own, with a door in front of them: all of it may be struck. */
export class Place {
  private constructor(
    readonly postgres: Postgres,
    readonly hubs: readonly Hub[],
    readonly door: Door,
    private readonly leave: () => void,
  ) {}

  static async isMade({ hubs, hub, postgres: wish }: PlaceWish): Promise<Place> {
    const directory = mkdtempSync(join(tmpdir(), 'kworum-chaos-'));
    // PostgreSQL may run under another account and must be able to enter.
    chmodSync(directory, 0o711);
    const remove = () => rmSync(directory, { recursive: true, force: true });
    const forget = atTheEnd(remove);
    const postgres = await Postgres.made(directory, wish);
    await postgres.starts();
    const documents = join(directory, 'hub');
    mkdirSync(documents);
    const besides = { ...hub, environment: { ...hub.environment, KWORUM_DATA: documents } };
    const started: Hub[] = [];
    // One after the other: the first one makes the tables and the demo council.
    for (let index = 0; index < hubs; index += 1) started.push(await Hub.starts(postgres, besides));
    const door = await Door.opens(started.map(({ port }) => port));
    return new Place(postgres, started, door, () => {
      forget();
      remove();
    });
  }

  async isLeft(): Promise<void> {
    this.door.closes();
    await Promise.all(this.hubs.map((hub) => hub.stops()));
    await this.postgres.stops();
    this.leave();
  }
}

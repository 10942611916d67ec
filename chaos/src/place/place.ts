import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Besides } from '../../../bench/src/hub-process.js';
import type { Ground } from '../faults/targets.js';
import { Door } from './door.js';
import { Hub } from './hub.js';
import { atTheEnd } from './own-processes.js';
import { Postgres, type PostgresWish } from './postgres.js';
import { PowerCut } from './power-cut.js';
import { SmallDisk } from './small-disk.js';

export interface PlaceWish {
  readonly ground: Ground;
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
    readonly power: PowerCut | undefined,
    readonly disk: SmallDisk | undefined,
    private readonly leave: () => void,
  ) {}

  static async isMade({ ground, hubs, hub, postgres: wish }: PlaceWish): Promise<Place> {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), 'kworum-chaos-')));
    // PostgreSQL may run under another account and must be able to enter.
    chmodSync(directory, 0o711);
    const disk = ground === 'small-disk' ? SmallDisk.mounted(directory) : undefined;
    const remove = () => {
      disk?.isTakenAway();
      rmSync(directory, { recursive: true, force: true });
    };
    const forget = atTheEnd(remove);
    const power = ground === 'power' ? PowerCut.prepared(directory) : undefined;
    const postgres = await Postgres.made(directory, together(wish, power?.postgres, disk?.postgres));
    await postgres.starts();
    const documents = join(directory, 'hub');
    mkdirSync(documents);
    const besides = { ...hub, environment: { ...hub.environment, KWORUM_DATA: documents } };
    const started: Hub[] = [];
    // One after the other: the first one makes the tables and the demo council.
    for (let index = 0; index < hubs; index += 1) started.push(await Hub.starts(postgres, besides));
    const door = await Door.opens(started.map(({ port }) => port));
    return new Place(postgres, started, door, power, disk, () => {
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

function together(...wishes: readonly (PostgresWish | undefined)[]): PostgresWish {
  return {
    settings: Object.assign({}, ...wishes.map((wish) => wish?.settings)),
    environment: Object.assign({}, ...wishes.map((wish) => wish?.environment)),
  };
}

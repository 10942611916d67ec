import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EmbeddedDatabase,
  launchEmbeddedDatabase,
} from '../../../server/src/platform/database/embedded/launch-embedded-database.js';
import { type Besides, HubProcess } from '../hub-process.js';
import { CheapSignIn } from './cheap-sign-in.js';

/** A fresh PostgreSQL and the hub under measurement on it. */
export class Place {
  private constructor(
    /** On the disk of the database. */
    readonly directory: string,
    readonly database: EmbeddedDatabase,
    /** Another one after a kill. */
    public hub: HubProcess,
    readonly doorman: CheapSignIn,
  ) {}

  /** Runs something there and leaves nothing behind. */
  static async during<Result>(work: (place: Place) => Promise<Result>, besides: Besides = {}): Promise<Result> {
    const directory = mkdtempSync(join(tmpdir(), 'kworum-bench-'));
    // PostgreSQL may run under another account and must be able to enter.
    chmodSync(directory, 0o711);
    try {
      const database = await launchEmbeddedDatabase(directory);
      try {
        return await Place.withHub(directory, database, besides, work);
      } finally {
        await database.stop();
      }
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  }

  private static async withHub<Result>(
    directory: string,
    database: EmbeddedDatabase,
    besides: Besides,
    work: (place: Place) => Promise<Result>,
  ): Promise<Result> {
    const hub = await HubProcess.starts(database, '0', besides);
    const place = new Place(directory, database, hub, new CheapSignIn(database.ownerUrl));
    try {
      return await work(place);
    } finally {
      await place.doorman.close();
      await place.hub.ends();
    }
  }
}

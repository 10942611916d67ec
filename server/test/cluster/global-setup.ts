import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../../scripts/build.mjs';
import { launchEmbeddedDatabase } from '../../src/platform/database/embedded/launch-embedded-database.js';
import { migrateDatabase } from '../../src/platform/database/migrate-database.js';
import { createLogger } from '../../src/platform/logging/logger.js';

/** Addresses of the test cluster's migrated template database, for the three roles. */
export interface TemplateAddresses {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly hubUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    templateAddresses: TemplateAddresses;
    /** Whether `dist/` holds the sources as they are: tests that kill a hub run it as a process of its own. */
    programsBuilt: boolean;
  }
}

/** Starts one PostgreSQL for the whole run, with a migrated database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'kworum-test-'));
  // PostgreSQL may run under another account and must be able to enter.
  chmodSync(directory, 0o711);
  const database = await launchEmbeddedDatabase(directory);
  const stop = async (): Promise<void> => {
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    await migrateDatabase(database.ownerUrl, database.hubUrl, createLogger('warn'));
  } catch (error) {
    await stop();
    throw error;
  }
  const { superuserUrl, ownerUrl, hubUrl } = database;
  project.provide('templateAddresses', { superuserUrl, ownerUrl, hubUrl });
  project.provide('programsBuilt', await build(['programs']));
  return stop;
}

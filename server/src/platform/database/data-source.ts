import { DataSource, type EntitySchema, type MigrationInterface, type MixedList } from 'typeorm';

/** Entity classes for the running hub. */
export type Entities = MixedList<string | EntitySchema | (new () => unknown)>;

/** Connections the hub keeps for ordinary rows; the session log has its own. */
const poolSize = 10;

/** The data source of ordinary rows: people, documents, cases; not the session log. */
export function createDataSource(
  url: string,
  entities: Entities,
  migrations: (new () => MigrationInterface)[] = [],
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    applicationName: 'kworum-hub',
    poolSize,
    connectTimeoutMS: 10_000,
  });
}

import type { MigrationInterface } from 'typeorm';

/**
 * Every migration, oldest first; forward only, once landed never edited. A file `<timestamp>-<verb>-<noun>.ts` holds one
 * class whose name ends in the same 13 digits (`CreatePeople1764030000000`) and imports nothing but typeorm. They run as the
 * owner of the tables; the hub's role gets its rights afterwards: SELECT, INSERT, UPDATE and DELETE, or only SELECT and
 * INSERT on a table that has a trigger against TRUNCATE (an append-only record).
 */
export const migrations: (new () => MigrationInterface)[] = [];

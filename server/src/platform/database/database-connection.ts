/**
 * How to reach the database outside of TypeORM, e.g. for the raw `pg` connections that write and read the log.
 * Inject it by this class. The address holds a password: never log it.
 */
export abstract class DatabaseConnection {
  /** `postgres://…` address for the running hub's role. */
  abstract readonly url: string;
}

import { type Entities } from './platform/database/data-source.js';

/** Every TypeORM entity of the hub; a feature that has one adds it here. */
export const entities: Entities = [];

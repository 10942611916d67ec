import type { Role } from '../../../core/src/council/council.js';

/** Roles an account may have (S-29). Chair, vice-chair and councillor follow from a seat, a resident has no account here. */
export const accountRoles = [
  'council-office',
  'operator',
  'recorder',
  'proceedings-secretary',
  'mayor',
  'deputy-mayor',
  'municipal-secretary',
  'treasurer',
  'legal-counsel',
  'village-head',
  'guest',
  'counting-commission',
] as const satisfies readonly Role[];
export type AccountRole = (typeof accountRoles)[number];

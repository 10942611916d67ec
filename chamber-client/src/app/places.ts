import type { Role } from '../../../core/src/council/council.js';

/** Where one can sit in the hall; also the last part of the address. */
export const places = ['chair', 'operator', 'desk'] as const;
export type Place = (typeof places)[number];

/** Roles that serve or preside; with these alone one has neither seat nor voice. */
const serving: ReadonlySet<Role> = new Set(['operator', 'council-office', 'recorder', 'chair', 'vice-chair']);

/** Councillors and the invited sit in the hall and may ask for the floor (L-07); who only serves the session does not. */
export function sitsInHall(roles: readonly Role[]): boolean {
  return roles.some((role) => !serving.has(role));
}

/**
 * The places open to somebody with these roles in this session, the usual one first. It follows the audiences the hub
 * grants.
 */
export function placesOf(roles: readonly Role[]): readonly Place[] {
  const serves = (['operator', 'council-office', 'recorder', 'proceedings-secretary'] as const).some((role) =>
    roles.includes(role),
  );
  const open: Place[] = [];
  if (roles.includes('chair')) open.push('chair');
  if (serves) open.push('operator');
  if (sitsInHall(roles) || (open.length === 0 && roles.length > 0)) open.push('desk');
  return open;
}

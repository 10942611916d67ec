import type { Role } from '../council/council.js';
import type { Actor } from '../session/events.js';

/** Everybody who may stand at a desk of the invented council (`councilOf`). */
function person(personId: string, memberId: string | null, ...roles: readonly Role[]): Actor {
  return { personId, memberId, roles, deviceId: `desk-of-${personId}` };
}

/** The councillor holding seat `no`; seat 1 is the chair's, seat 2 the vice-chair's. */
export function councillor(no: number): Actor {
  const office: readonly Role[] = no === 1 ? ['chair'] : no === 2 ? ['vice-chair'] : [];
  return person(`person-${no}`, `m${no}`, 'councillor', ...office);
}

export const chair = councillor(1);
export const operator = person('operator', null, 'operator');
export const office = person('office', null, 'council-office');
export const mayor = person('mayor', null, 'mayor');
export const resident = person('resident', null, 'resident');

/** Somebody who holds one role and nothing else: for the authority table. */
export function holderOf(role: Role): Actor {
  return person(`holder-of-${role}`, null, role);
}

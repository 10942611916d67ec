import type { SittingCommittee } from '../committees/committee.js';
import type { SessionHeader } from '../session/events.js';
import { memberIds } from './council-of.js';
import { header } from './sitting.js';

/** Komisja Budżetu: seats 3 … 7, led by seat 3, its deputy seat 4; quorum 3. */
export const budgetCommittee: SittingCommittee = {
  committeeId: 'budget',
  name: 'Komisja Budżetu i Finansów',
  kind: 'standing',
  number: 12,
  memberIds: memberIds(3, 7),
  chairId: 'm3',
  deputyId: 'm4',
  quorum: { p: 1, q: 2 },
  handCounts: true,
};

/** Komisja Oświaty: seats 6 … 9, led by seat 8; quorum 2. Seats 6 and 7 belong to both committees. */
export const schoolCommittee: SittingCommittee = {
  committeeId: 'school',
  name: 'Komisja Oświaty',
  kind: 'standing',
  number: 9,
  memberIds: memberIds(6, 9),
  chairId: 'm8',
  deputyId: null,
  quorum: { p: 1, q: 2 },
  handCounts: false,
};

/** The header of a sitting of these committees; a joint one is led by the chair of the first. */
export function sittingOf(...committees: readonly SittingCommittee[]): SessionHeader {
  const chairId = committees[0]?.chairId;
  const joint = committees.length > 1 && chairId ? { presiderId: chairId } : {};
  return { ...header, number: committees[0]?.number ?? 1, title: 'Posiedzenie komisji', committees, ...joint };
}

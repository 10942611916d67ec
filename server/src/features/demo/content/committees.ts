import type { CommitteeKind } from '../../../../../core/src/committees/committee.js';

/** Committees of the demo council by the seats of their members; the first one leads, the second is the deputy. */
export const committees: readonly {
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly seats: readonly number[];
  /** K-05: its statut lets raised hands be counted. */
  readonly handCounts?: true;
}[] = [
  // Art. 18a and 18b: somebody of every club, and neither the chair nor a vice-chair of the council.
  { name: 'Komisja Rewizyjna', kind: 'audit', seats: [7, 8, 4, 10, 15] },
  { name: 'Komisja Skarg, Wniosków i Petycji', kind: 'petitions', seats: [5, 11, 9, 6, 13] },
  { name: 'Komisja Budżetu i Finansów', kind: 'standing', seats: [12, 13, 2, 6, 14], handCounts: true },
  { name: 'Komisja Oświaty i Spraw Społecznych', kind: 'standing', seats: [9, 5, 3, 11, 15] },
];

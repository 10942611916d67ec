import type { CommitteesPart } from '../../../protocol/src/views/committees-part.js';
import type { RollEntry } from '../../../protocol/src/views/parts.js';

export interface RollOfSitting {
  /** Whom the quorum counts: members of the committees that sit, at a session everybody. */
  readonly members: readonly RollEntry[];
  /** Councillors who may come and speak (art. 21 ust. 4 u.s.g.); nobody at a session. */
  readonly others: readonly RollEntry[];
}

/** The roll without expired mandates, told apart by who belongs to the committees that sit (K-02). */
export function rollOfSitting(roll: readonly RollEntry[], committees: CommitteesPart = []): RollOfSitting {
  const inOffice = roll.filter(({ standing }) => standing !== 'expired');
  if (committees.length === 0) return { members: inOffice, others: [] };
  const sits = ({ memberId }: RollEntry) => committees.some(({ memberIds }) => memberIds.includes(memberId));
  return { members: inOffice.filter(sits), others: inOffice.filter((entry) => !sits(entry)) };
}

import type { PlannedVote } from '../agenda/agenda-item.js';
import { plainItem, resolutionItem } from './agenda-of.js';
import { budgetCommittee, schoolCommittee, sittingOf } from './committees-of.js';
import { chair, councillor } from './people.js';
import { Sitting, type SittingWish } from './sitting.js';

/** The planned vote of a committee on a draft, under the statut's terms. */
export const opinionVote: PlannedVote = {
  subject: 'Opinia o projekcie uchwały nr 2',
  kind: 'opinion',
  majority: { kind: 'simple' },
  basis: '§ 40 Statutu Gminy',
};

export const opinionAgenda = [
  { ...plainItem(1), kind: 'opening' as const },
  resolutionItem(2, opinionVote),
  resolutionItem(3, opinionVote),
  { ...plainItem(4), kind: 'closing' as const },
];

/** Who leads the sitting of the budget committee, alone or jointly. */
export const presider = councillor(3);

/** A sitting of these committees in which item `i2` is in progress; `present` are the seats in the hall. */
export function committeesUnderItem(
  present: readonly number[],
  committees = [budgetCommittee, schoolCommittee],
  wish: SittingWish = {},
): Sitting {
  const sitting = new Sitting({ header: sittingOf(...committees), agenda: opinionAgenda, ...wish }).convened();
  sitting
    .enter(...present)
    .when(presider, 'OpenSession', {})
    .thenAccepted();
  sitting.when(presider, 'StartItem', { itemId: 'i2' }).thenAccepted();
  return sitting;
}

/** A committee's vote on the item in progress, prepared and opened. @returns its id */
export function openedFor(sitting: Sitting, committeeId: string, vote = opinionVote): string {
  const itemId = sitting.state.currentItemId ?? 'i2';
  sitting.when(presider, 'PrepareVoting', { itemId, documentIds: [], ...vote, committeeId }).thenAccepted();
  const votingId = sitting.lastId;
  sitting.when(presider, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  return votingId;
}

export function countedBy(sitting: Sitting, votingId: string): void {
  sitting.when(presider, 'CloseVoting', { votingId }).thenAccepted();
  sitting.when(presider, 'AnnounceVoting', { votingId }).thenAccepted();
}

/** A joint sitting from beginning to end: a named vote of one committee, hands counted in the other, an opinion of each. */
export function jointSitting(wish: SittingWish = {}): Sitting {
  const sitting = committeesUnderItem([3, 4, 5, 6, 7, 8, 9], undefined, wish);
  sitting.when(chair, 'RecordAttendance', { memberId: 'm1', kind: 'entered' });
  const budget = openedFor(sitting, 'budget');
  sitting.when(presider, 'CountHands', { votingId: budget, for: 4, against: 1, abstain: 0 }).thenAccepted();
  countedBy(sitting, budget);
  const opinion = { itemId: 'i2', remarks: null, opinion: 'positive' } as const;
  sitting.when(presider, 'RecordOpinion', { ...opinion, committeeId: 'budget', votingId: budget }).thenAccepted();
  const school = openedFor(sitting, 'school');
  for (const no of [6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
  countedBy(sitting, school);
  sitting.when(presider, 'RecordOpinion', { ...opinion, committeeId: 'school', votingId: school }).thenAccepted();
  sitting.when(presider, 'CloseSession', { reason: null }).thenAccepted();
  return sitting;
}

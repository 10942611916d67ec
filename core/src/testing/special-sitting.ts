import type { PlannedVote } from '../agenda/agenda-item.js';
import { type MatterId, matters } from '../voting/matters.js';
import { plainItem, resolutionItem, simpleVote } from './agenda-of.js';
import { chair } from './people.js';
import { Sitting, type SittingWish } from './sitting.js';

/** The vote on a matter as the law presets it. */
export function voteOn(matter: MatterId): PlannedVote {
  const { majority, basis } = matters[matter];
  return { ...simpleVote, matter, majority, basis };
}

const agenda = [
  { ...plainItem(1), kind: 'opening' as const },
  { ...resolutionItem(2, voteOn('discharge')), kind: 'discharge' as const },
  resolutionItem(3),
  { ...plainItem(4), kind: 'state-report' as const },
  { ...plainItem(5), kind: 'closing' as const },
];

/**
 * A session in which what `fullSitting` leaves out happens once or more: every type of event of special sessions, of votes
 * that go wrong and of the floor in full stands in its log.
 */
export function specialSitting(wish: SittingWish = {}): Sitting {
  const sitting = new Sitting({ agenda, ...wish }).opened(12);
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  failedDischarge(sitting);
  sitting.when(chair, 'CloseSession', { reason: 'Wyczerpano porządek obrad' }).thenAccepted();
  return sitting;
}

function failedDischarge(sitting: Sitting): void {
  const votingId = sitting.withOpenVoting(voteOn('discharge'));
  for (const no of [1, 2, 3, 4, 5, 6, 7]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  const decision = 'Po opinii radcy prawnego: projekt uchwały o nieudzieleniu absolutorium na następną sesję.';
  sitting.when(chair, 'DecideDischarge', { votingId, decision }).thenAccepted();
}

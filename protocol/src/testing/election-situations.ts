import type { RefusalCode } from '../../../core/src/kernel/refusal.js';
import { ElectionSitting, protocolOf } from '../../../core/src/testing/election-sitting.js';
import type { Outcome } from '../../../core/src/testing/outcome.js';
import { chair } from '../../../core/src/testing/people.js';

/** A vice-chair's election with the box closed and ten papers given out. */
function counting(change: object): Outcome {
  const { sitting, electionId } = viceElection();
  sitting.standing(electionId, 'm3').withCommission('m5', 'm6', 'm7').boxClosed(electionId);
  const count = { ...protocolOf(10, { m3: [6, 3, 1] }), ...change };
  return sitting.when(chair, 'EnterRoundCount', { electionId, count });
}

function viceElection() {
  const rules = { elections: { viceChairs: 2, afterFailedRound: 'two-best' as const } };
  const sitting = new ElectionSitting({ rules }).atElection(10);
  return { sitting, electionId: sitting.begun('vice-chair') };
}

/** A situation of life for every refusal of secret votes that has figures or names in it. */
export const electionSituations: Partial<Record<RefusalCode, () => Outcome>> = {
  'item-not-election': () => {
    const sitting = new ElectionSitting().opened(9);
    sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
    return sitting.when(chair, 'StartElection', { itemId: 'i1', office: 'chair', seats: 1 });
  },
  'dismissal-signatures': () =>
    new ElectionSitting().atElection().when(chair, 'StartElection', {
      itemId: 'i2',
      office: 'dismissal',
      seats: 1,
      dismissal: { memberId: 'm1', signatories: ['m3'] },
    }),
  'consent-awaited': () => {
    const { sitting, electionId } = viceElection();
    const nomination = { electionId, memberId: 'm3', fullName: null, nominatedBy: 'm4' };
    sitting.when(chair, 'NominateCandidate', nomination).thenAccepted();
    return sitting.when(chair, 'OpenSecretRound', { electionId });
  },
  'commission-too-small': () => {
    const { sitting, electionId } = viceElection();
    return sitting.standing(electionId, 'm3').when(chair, 'OpenSecretRound', { electionId });
  },
  'count-issued-differs': () => counting({ issued: 9 }),
  'count-more-cast-than-issued': () => counting({ cast: 11 }),
  'count-valid-and-invalid': () => counting({ invalid: 1 }),
  'count-votes-differ': () => counting({ cast: 9, valid: 9 }),
};

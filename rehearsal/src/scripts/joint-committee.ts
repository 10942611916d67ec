import type { Choice } from '../../../core/src/voting/voting.js';
import { RehearsalFailure } from '../failure.js';
import { item, voteOn } from '../play/agenda-items.js';
import { inventedCouncil } from '../play/invented-council.js';
import { Leader } from '../play/leader.js';
import type { Stage } from '../play/stage.js';
import { type Script, todaysHeader } from './script.js';

/** K-07: two committees, one discussion, a vote of each; one councillor is a member of both and votes in each. */
export const jointCommittee: Script = {
  title: 'Wspólne posiedzenie dwóch komisji',
  cast: ({ councillors }) => ({
    council: inventedCouncil(councillors),
    header: ({ members }) => {
      const ids = members.map(({ memberId }) => memberId);
      const committee = (committeeId: string, name: string, memberIds: string[]) => ({
        ...{ committeeId, name, kind: 'standing' as const, number: 1, memberIds, handCounts: false },
        ...{ chairId: memberIds[0] ?? null, deputyId: null, quorum: { p: 1, q: 2 } },
      });
      return {
        ...todaysHeader('Wspólne posiedzenie komisji – próba'),
        committees: [
          committee('komisja-budzetu', 'Komisja Budżetu', ids.slice(0, 5)),
          committee('komisja-oswiaty', 'Komisja Oświaty', [ids[0] ?? '', ...ids.slice(5, 9)]),
        ],
        presiderId: ids[0] ?? '',
      };
    },
    agenda: [
      item('1', 'opening', 'Otwarcie posiedzenia'),
      item('2', 'resolution', 'Opinia o projekcie uchwały', {
        ...voteOn('Opinia o projekcie uchwały', 'ordinary', 'opinion'),
      }),
      item('3', 'closing', 'Zamknięcie posiedzenia'),
    ],
  }),
  play: playJointCommittee,
};

async function playJointCommittee(stage: Stage) {
  const outsider = stage.councillors.at(-1);
  if (!outsider) throw new RehearsalFailure('Zbyt mała rada.');
  const leader = new Leader(stage, {
    // The second committee is against.
    ballots: ({ committeeId }, voters) =>
      new Map<string, Choice>(voters.map((id) => [id, committeeId === 'komisja-oswiaty' ? 'against' : 'for'])),
    before: {
      'close-voting': async (own) => {
        const { voting } = own.view;
        if (voting)
          await outsider.isRefused('CastBallot', { votingId: voting.votingId, choice: 'for' }, 'not-a-member');
        return false;
      },
      'record-opinion': async (own) => {
        const { nextStep } = own.view;
        if (nextStep.kind !== 'record-opinion') return false;
        const { itemId, committeeId, votingId } = nextStep;
        const opinion = committeeId === 'komisja-oswiaty' ? ('negative' as const) : ('positive' as const);
        await own.orders(own.presider, 'RecordOpinion', { itemId, committeeId, opinion, remarks: null, votingId });
        return true;
      },
    },
  });
  await leader.gathers();
  await leader.leadsToTheEnd();
  if (leader.votes !== 2) throw new RehearsalFailure(`Głosowań było ${leader.votes}, a komisje są dwie.`);
  return leader;
}

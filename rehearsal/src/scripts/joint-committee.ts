import type { Choice } from '../../../core/src/voting/voting.js';
import type { CommitteeRecord } from '../../../protocol/src/http/committees.js';
import type { TrainingCouncil } from '../../../protocol/src/http/office.js';
import type { ChairView } from '../../../protocol/src/views/views.js';
import { RehearsalFailure } from '../failure.js';
import type { HubHttp } from '../hub/hub-http.js';
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
    header: ({ members: [first] }) => ({
      ...todaysHeader('Wspólne posiedzenie komisji – próba'),
      presiderId: first?.memberId,
    }),
    prepare: withTwoCommittees,
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

const school = 'Komisja Oświaty';

/** Two committees of five; the first on the roll is a member, and the chair, of both. */
async function withTwoCommittees(office: HubHttp, { termId, members }: TrainingCouncil) {
  const ids = members.map(({ memberId }) => memberId);
  const [both = ''] = ids;
  const committeeIds: string[] = [];
  for (const [name, others] of [
    ['Komisja Budżetu', ids.slice(1, 5)],
    [school, ids.slice(5, 9)],
  ] as const) {
    const roll = { memberIds: [both, ...others], chairId: both, deputyId: null };
    const input = { name, kind: 'standing', ...roll, quorum: { p: 1, q: 2 }, handCounts: false, closed: false };
    const { committeeId } = await office.post<CommitteeRecord>(`/api/office/terms/${termId}/committees`, input);
    committeeIds.push(committeeId);
  }
  return { committeeIds };
}

/** Whether this is the committee that is against. */
function isSchool({ committees }: ChairView, committeeId: string | null | undefined): boolean {
  return committees?.some((one) => one.committeeId === committeeId && one.name === school) ?? false;
}

async function playJointCommittee(stage: Stage) {
  const outsider = stage.councillors.at(-1);
  if (!outsider) throw new RehearsalFailure('Zbyt mała rada.');
  const leader = new Leader(stage, {
    // The second committee does not adopt the opinion, so it has none (K-10).
    ballots: ({ committeeId }, voters) =>
      new Map<string, Choice>(voters.map((id) => [id, isSchool(stage.chair.view, committeeId) ? 'against' : 'for'])),
    before: {
      'close-voting': async (own) => {
        const { voting } = own.view;
        if (voting)
          await outsider.isRefused('CastBallot', { votingId: voting.votingId, choice: 'for' }, 'not-committee-member');
        return false;
      },
      'record-opinion': async (own) => {
        const { nextStep } = own.view;
        if (nextStep.kind !== 'record-opinion') return false;
        const { itemId, committeeId, votingId } = nextStep;
        const opinion = isSchool(own.view, committeeId) ? ('none' as const) : ('positive' as const);
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

import { opinionKinds } from '../../committees/opinion.js';
import type { CommandOf } from '../../session/commands.js';
import type { SessionHeader } from '../../session/events.js';
import type { SessionState } from '../../session/state.js';
import type { Majority } from '../../voting/majority.js';
import { budgetCommittee, schoolCommittee, sittingOf } from '../committees-of.js';
import { memberIds } from '../council-of.js';
import { type Dice, oneOf } from '../dice.js';

const statutMajorities: readonly Majority[] = [
  { kind: 'absolute-of-votes' },
  { kind: 'simple' },
  { kind: 'absolute-of-statutory' },
  { kind: 'qualified', p: 2, q: 3, of: 'votes' },
  { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
];

/** A sitting of committees in a council of any size: one or two of them, sharing members, led by somebody of theirs. */
export function randomCommittees(filled: number, dice: Dice): SessionHeader {
  const half = Math.max(1, Math.ceil(filled / 2));
  const budget = {
    ...budgetCommittee,
    memberIds: memberIds(1, half),
    chairId: 'm1',
    deputyId: half > 1 ? 'm2' : null,
    quorum: oneOf(
      [
        { p: 1, q: 2 },
        { p: 2, q: 3 },
      ],
      dice,
    ),
  };
  const majority = oneOf(statutMajorities, dice);
  const school = { ...schoolCommittee, memberIds: memberIds(half, filled), chairId: `m${half}`, majority };
  return dice(2) === 0 ? sittingOf(budget) : sittingOf(budget, school);
}

/** A vote of a committee: mostly one that sits, mostly under the statut's terms. */
export function ofCommittee(
  { header }: SessionState,
  dice: Dice,
  payload: CommandOf<'PrepareVoting'>['payload'],
): CommandOf<'PrepareVoting'>['payload'] {
  const ids = header.committees?.map(({ committeeId }) => committeeId) ?? [];
  if (ids.length === 0) return dice(40) === 0 ? { ...payload, committeeId: 'budget' } : payload;
  const committeeId = oneOf([...ids, ...ids, ...ids, 'nobody'], dice);
  const named = dice(8) === 0 ? {} : { committeeId };
  if (dice(6) === 0) return { ...payload, ...named };
  const { matter: _matter, ...rest } = payload;
  return { ...rest, basis: 'Statut Gminy', kind: oneOf(['opinion', 'opinion', 'procedural'] as const, dice), ...named };
}

export function handsIn({ votings, header }: SessionState, votingId: string, dice: Dice) {
  const open = votings.find(({ status }) => status === 'open');
  const voters = open?.frame?.eligible.length ?? 0;
  const yes = dice(voters + 1);
  const against = dice(Math.max(1, voters - yes + (dice(6) === 0 ? 2 : 0)));
  return { votingId: header.committees && open ? open.votingId : votingId, for: yes, against, abstain: dice(2) };
}

export function opinionIn(
  { votings, agenda, header }: SessionState,
  dice: Dice,
): CommandOf<'RecordOpinion'>['payload'] {
  const voting = votings.findLast(({ status, committeeId }) => status === 'announced' && committeeId !== null);
  const committeeId = voting?.committeeId ?? header.committees?.[0]?.committeeId ?? 'nobody';
  const itemId = voting?.itemId ?? agenda[dice(agenda.length + 1)]?.itemId ?? 'nothing';
  const remarks = oneOf([null, 'Z uwagą do § 2'], dice);
  return {
    itemId,
    committeeId,
    opinion: oneOf(opinionKinds, dice),
    remarks,
    votingId: dice(4) === 0 ? null : (voting?.votingId ?? null),
  };
}

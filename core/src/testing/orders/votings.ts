import { motionRules, pendingMotion } from '../../motions/formal-motion.js';
import type { CommandOf } from '../../session/commands.js';
import { findItem, openVoting, type SessionState } from '../../session/state.js';
import type { Majority } from '../../voting/majority.js';
import { matterIds, matters, votingForms } from '../../voting/matters.js';
import { objectionTargets, openObjections } from '../../voting/objections.js';
import { carriesRevote } from '../../voting/revote.js';
import { choices, votingKinds } from '../../voting/voting.js';
import { simpleVote } from '../agenda-of.js';
import { type Dice, oneOf } from '../dice.js';
import { amendmentVote } from './amendments.js';
import { anyVoting, lastCounted, seat } from './any-of.js';
import { ofCommittee } from './committees.js';

type VotingCommand =
  | 'PrepareVoting'
  | 'DiscardVoting'
  | 'ExcludeMember'
  | 'OpenVoting'
  | 'CastBallot'
  | 'CloseVoting'
  | 'AnnounceVoting'
  | 'EnterBallot'
  | 'ConfirmBallotEntry'
  | 'DeclareDeviceFailure'
  | 'CallMember'
  | 'AttachVoteSheet'
  | 'AnnulVoting'
  | 'RaiseObjection'
  | 'NoteObjection';

const majorities: readonly Majority[] = [
  { kind: 'simple' },
  { kind: 'absolute-of-votes' },
  { kind: 'absolute-of-statutory' },
  { kind: 'qualified', p: 3, q: 5, of: 'statutory' },
  { kind: 'qualified', p: 2, q: 3, of: 'votes' },
  { kind: 'qualified', p: 1, q: 2, of: 'votes' },
];

/** Matters whose votes have consequences of their own: worth meeting often. */
const debatedMatters = ['discharge', 'agenda-change'] as const;

/** Payloads of the orders about votes. */
export const votingPayloads: {
  readonly [Type in VotingCommand]: (state: SessionState, dice: Dice) => CommandOf<Type>['payload'];
} = {
  PrepareVoting: (state, dice) => {
    const onDraft = dice(3) === 0 ? amendmentVote(state, dice) : undefined;
    if (onDraft) return onDraft;
    const again = dice(3) === 0 ? revoteOf(state) : undefined;
    if (again) return again;
    const itemId = state.currentItemId ?? 'i1';
    const documents = findItem(state, itemId)?.documents ?? [];
    const motion = pendingMotion(state);
    if (motion && dice(2) === 0) {
      const { motionId, kind, text: subject } = motion;
      const { majority, basis } = matters[motionRules[kind].matter ?? 'ordinary'];
      return ofCommittee(state, dice, {
        itemId,
        subject,
        kind: 'procedural',
        documentIds: [],
        majority,
        basis,
        motionId,
      });
    }
    const matter = dice(3) === 0 ? oneOf(dice(2) === 0 ? matterIds : debatedMatters, dice) : undefined;
    const preset = matter && { matter, majority: matters[matter].majority, basis: matters[matter].basis };
    return ofCommittee(state, dice, {
      ...simpleVote,
      itemId,
      kind: oneOf(votingKinds, dice),
      majority: oneOf(majorities, dice),
      ...(preset ?? {}),
      ...(dice(6) === 0 ? { form: oneOf(votingForms, dice) } : {}),
      documentIds: dice(6) === 0 ? ['d99'] : documents.map(({ documentId }) => documentId),
      subject: dice(12) === 0 ? ' ' : simpleVote.subject,
    });
  },
  DiscardVoting: (state, dice) => ({ votingId: anyVoting(state, dice) }),
  ExcludeMember: (state, dice) => ({
    votingId: anyVoting(state, dice),
    memberId: `m${seat(state, dice)}`,
    reason: oneOf(['Interes prawny', 'Interes prawny', ''], dice),
  }),
  OpenVoting: (state, dice) => ({ votingId: anyVoting(state, dice), acceptUnreachable: dice(2) === 0 }),
  CastBallot: (state, dice) => ({
    votingId: anyVoting(state, dice),
    choice: oneOf(choices, dice),
    ...(dice(3) === 0 ? { press: 1 + dice(9), seen: dice(2) === 0 ? null : 1 + dice(state.seq) } : {}),
  }),
  CloseVoting: (state, dice) => ({ votingId: anyVoting(state, dice) }),
  AnnounceVoting: (state, dice) => ({ votingId: anyVoting(state, dice) }),
  EnterBallot: (state, dice) => ({
    votingId: anyVoting(state, dice),
    memberId: `m${seat(state, dice)}`,
    choice: oneOf(choices, dice),
    origin: oneOf(['oral', 'hand', 'paper', 'paper'] as const, dice),
  }),
  ConfirmBallotEntry: (state, dice) => {
    const [waiting] = Object.entries(openVoting(state)?.entries ?? {});
    const [memberId, choice] = waiting ? [waiting[0], waiting[1].choice] : [`m${seat(state, dice)}`, 'for' as const];
    return { votingId: anyVoting(state, dice), memberId, choice: dice(4) === 0 ? oneOf(choices, dice) : choice };
  },
  DeclareDeviceFailure: (state, dice) => ({
    votingId: anyVoting(state, dice),
    cause: oneOf(['', 'Brak zasilania', 'Brak zasilania'], dice),
  }),
  CallMember: (state, dice) => ({ votingId: anyVoting(state, dice), memberId: `m${seat(state, dice)}` }),
  AttachVoteSheet: (state, dice) => ({
    votingId: lastCounted(state) ?? anyVoting(state, dice),
    documentId: `scan-${dice(6)}`,
    sha256: `${dice(6)}`.padStart(64, '0'),
  }),
  AnnulVoting: (state, dice) => ({
    votingId: anyVoting(state, dice),
    reason: oneOf(['', 'Błędny tekst', 'Błędny tekst'], dice),
  }),
  RaiseObjection: (state, dice) => ({
    votingId: lastCounted(state) ?? anyVoting(state, dice),
    concerns: oneOf(objectionTargets, dice),
    text: oneOf(['', 'Głosowałem inaczej', 'Głosowałem inaczej'], dice),
  }),
  NoteObjection: (state, dice) => {
    const voting = state.votings.find((counted) => openObjections(counted).length > 0);
    const objectionId = voting?.objections.find(({ note }) => note === null)?.objectionId ?? 'nothing';
    const votingId = voting?.votingId ?? anyVoting(state, dice);
    return { votingId, objectionId, note: oneOf(['', 'Odnotowano w protokole'], dice) };
  },
};

/** A vote that repeats an earlier one on the strength of a motion adopted since (V-17), if there are two such. */
function revoteOf({ votings }: SessionState): CommandOf<'PrepareVoting'>['payload'] | undefined {
  for (const first of votings.filter(({ status }) => status === 'announced')) {
    const motion = votings.find((voting) => carriesRevote(voting, first));
    if (!motion) continue;
    const { itemId, subject, kind, documentIds, majority, basis } = first;
    const revote = { of: first.votingId, motion: motion.votingId, reason: 'Wątpliwość co do przebiegu głosowania' };
    return {
      itemId,
      subject,
      kind,
      documentIds,
      majority,
      basis,
      revote,
      ...(first.matter ? { matter: first.matter } : {}),
      ...(first.amendmentId ? { amendmentId: first.amendmentId } : {}),
      ...(first.blockId ? { blockId: first.blockId } : {}),
      ...(first.committeeId ? { committeeId: first.committeeId } : {}),
    };
  }
  return undefined;
}

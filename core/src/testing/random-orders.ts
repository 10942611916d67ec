import { attendanceKinds } from '../attendance/attendance.js';
import { itemSteps } from '../conduct/item-course.js';
import { motionKinds } from '../motions/formal-motion.js';
import type { CommandOf, CommandType, SessionCommand } from '../session/commands.js';
import type { Actor } from '../session/events.js';
import { openVoting, type SessionState } from '../session/state.js';
import { floorKinds, reminderKinds } from '../speaking/floor.js';
import { awaitsDischargeDecision } from '../voting/consequence.js';
import { isOfStatutory } from '../voting/majority.js';
import { choices } from '../voting/voting.js';
import { plainItem, resolutionItem } from './agenda-of.js';
import { type Dice, oneOf } from './dice.js';
import { amendmentOrders } from './orders/amendments.js';
import { annualPayloads, annualStep } from './orders/annual.js';
import { anyItem, anyMotion, anyRequest, anyVoting, seat } from './orders/any-of.js';
import { handsIn, opinionIn } from './orders/committees.js';
import { electionMakers, leadingElectionOrder } from './orders/elections.js';
import { floorPayloads, speechEnded } from './orders/floor.js';
import { votingPayloads } from './orders/votings.js';
import { chair, councillor, mayor, office, operator, resident } from './people.js';
import { presiderIn, primaryOrder } from './primary-order.js';
import { header } from './sitting.js';

export { type Dice, diceOf } from './dice.js';

export interface Order {
  readonly actor: Actor;
  readonly command: SessionCommand;
}

/** What somebody in a sitting might order next: often the step that leads on, often a ballot, often nonsense. */
export function randomOrder(state: SessionState, dice: Dice): Order {
  const kind = dice(10);
  const election = state.status === 'open' && dice(3) === 0 ? leadingElectionOrder(state, dice) : null;
  if (election) return { actor: actorFor(election, state, dice), command: election };
  // An open vote stays open for a while, so that many cast, change and come late.
  const leads = kind < 3 && !(openVoting(state) && dice(8) > 0);
  if (leads) return { actor: dice(8) === 0 ? operator : presiderIn(state), command: leadingOn(state, dice) };
  if (kind < 7 && openVoting(state)) return ballot(state, dice);
  const type = dice(200) === 0 ? 'CloseSession' : oneOf(orderTypes, dice);
  const command = { type, payload: payloads[type](state, dice) } as unknown as SessionCommand;
  return { actor: actorFor(command, state, dice), command };
}

/** Mostly somebody who may order it; sometimes anybody. */
function actorFor(command: SessionCommand, state: SessionState, dice: Dice): Actor {
  if (dice(5) === 0) return oneOf([resident, mayor, office, operator, chair, councillor(seat(state, dice))], dice);
  switch (command.type) {
    case 'PrepareSession':
    case 'ReviseAgenda':
    case 'ConveneSession':
      return office;
    case 'CorrectAttendance':
      return operator;
    case 'EnterBallot':
    case 'ConfirmBallotEntry':
    case 'CallMember':
      return oneOf([presiderIn(state), operator], dice);
    case 'AttachVoteSheet':
      return office;
    case 'RecordAttendance':
      return dice(2) === 0 ? councillor(Number(command.payload.memberId.slice(1)) || 1) : operator;
    case 'RequestFloor':
      return command.payload.personId === null ? oneOf([councillor(seat(state, dice)), mayor], dice) : operator;
    case 'CastBallot':
    case 'RaiseObjection':
      return councillor(seat(state, dice));
    case 'ConfirmRoundCount':
      return operator;
    case 'GainMandate':
    case 'ExpireMandate':
    case 'MakeSponsorAmendment':
      return office;
    case 'ObjectToBlock':
      return councillor(seat(state, dice));
    case 'MoveAmendment':
      return command.payload.mover === null ? councillor(seat(state, dice)) : office;
    case 'HandOverPresiding':
      return oneOf([presiderIn(state), councillor(2), chair], dice);
    default:
      return presiderIn(state);
  }
}

/** What the primary button would order; while it waits for people or would end the story, somebody comes in. */
function leadingOn(state: SessionState, dice: Dice): SessionCommand {
  const annual = annualStep(state, dice);
  if (annual) return annual;
  const order = primaryOrder(state);
  if (order?.type === 'PrepareVoting' && dice(2) === 0) {
    return { type: 'PrepareVoting', payload: payloads.PrepareVoting(state, dice) };
  }
  if (order && order.type !== 'CloseSession') return order;
  return { type: 'RecordAttendance', payload: { memberId: `m${seat(state, dice)}`, kind: 'entered' } };
}

function ballot(state: SessionState, dice: Dice): Order {
  if (dice(5) === 0) {
    const type = oneOf(['EnterBallot', 'ConfirmBallotEntry'] as const, dice);
    const command = { type, payload: payloads[type](state, dice) } as SessionCommand;
    return { actor: oneOf([presiderIn(state), operator], dice), command };
  }
  const votingId = anyVoting(state, dice);
  // A council mostly agrees, one way or the other: otherwise hardly any qualified majority would ever come together.
  const mood = choices[votingId.charCodeAt(votingId.length - 1) % choices.length] ?? 'for';
  const payload = { votingId, choice: dice(3) === 0 ? oneOf(choices, dice) : mood };
  return { actor: councillor(seat(state, dice)), command: { type: 'CastBallot', payload } };
}

/** A payload of every command, made of what the session holds and sometimes of what it does not. */
const payloads: { readonly [Type in CommandType]: (state: SessionState, dice: Dice) => CommandOf<Type>['payload'] } = {
  PrepareSession: ({ council, rules }) => ({ header, council, agenda: [plainItem(1)], rules }),
  ReviseAgenda: (state, dice) => ({ agenda: someAgenda(state, dice), reason: oneOf(['', 'Uzupełnienie'], dice) }),
  ChangeAgenda: (state, dice) => {
    const adopted = state.votings.findLast(
      ({ status, matter, result, majority }) =>
        status === 'announced' &&
        result?.outcome === 'adopted' &&
        (isOfStatutory(majority) || state.header.committees !== undefined) &&
        (matter === null || matter === 'agenda-change'),
    );
    const votingId = dice(3) > 0 ? adopted?.votingId : undefined;
    return {
      votingId: votingId ?? anyVoting(state, dice),
      agenda: someAgenda(state, dice),
      requesterConsent: dice(2) === 0,
    };
  },
  ConveneSession: () => ({}),
  OpenSession: () => ({}),
  CheckQuorum: () => ({}),
  StartRecess: (_state, dice) => ({
    resumeAt: oneOf([null, '2027-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z'], dice),
    reason: '',
  }),
  EndRecess: () => ({}),
  AdjournSitting: (_state, dice) => ({ until: oneOf(['2027-01-01', '2020-01-01'], dice), reason: '' }),
  OpenSitting: () => ({}),
  CloseSession: (_state, dice) => ({ reason: oneOf([null, '', 'Wyczerpano porządek obrad'], dice) }),
  RecordAttendance: (state, dice) => ({ memberId: `m${seat(state, dice)}`, kind: oneOf(attendanceKinds, dice) }),
  CorrectAttendance: (state, dice) => {
    const entry = state.register[dice(state.register.length + 1)];
    return {
      memberId: entry?.memberId ?? 'm1',
      present: dice(2) === 0,
      correctsSeq: entry?.seq ?? 1,
      reason: oneOf(['', 'Pomyłka', 'Pomyłka'], dice),
    };
  },
  StartItem: (state, dice) => ({ itemId: anyItem(state, dice) }),
  SuspendItem: (state, dice) => ({ itemId: anyItem(state, dice) }),
  FinishItem: (state, dice) => ({ itemId: anyItem(state, dice) }),
  TakeItemStep: (state, dice) => ({
    itemId: state.currentItemId ?? anyItem(state, dice),
    step: oneOf(itemSteps, dice),
  }),
  RequestFloor: (state, dice) => ({
    kind: oneOf(floorKinds, dice),
    personId: oneOf([null, null, null, `m${seat(state, dice)}`, 'treasurer'], dice),
  }),
  WithdrawFloorRequest: (state, dice) => ({ requestId: anyRequest(state, dice) }),
  GrantFloor: (state, dice) => ({ requestId: anyRequest(state, dice), ...speechEnded(state, dice) }),
  GiveFloor: (state, dice) => ({
    personId: oneOf(
      [`m${seat(state, dice)}`, 'mayor', 'nobody', state.council.guests.at(-1)?.personId ?? 'nobody'],
      dice,
    ),
    kind: oneOf(floorKinds, dice),
    ...speechEnded(state, dice),
  }),
  ExtendFloor: (_state, dice) => ({ byMs: 1000 * (1 + dice(600)) }),
  EndFloor: () => ({}),
  WithdrawFloor: () => ({}),
  CloseSpeakerList: () => ({}),
  ReopenSpeakerList: () => ({}),
  ReorderSpeakerQueue: (state, dice) => {
    const order = state.floor.queue.map(({ requestId }) => requestId);
    return { order: dice(4) === 0 ? order.slice(1) : order.reverse() };
  },
  ...votingPayloads,
  MoveFormalMotion: (state, dice) => ({
    kind: dice(4) === 0 ? 'speaking-time' : oneOf(motionKinds, dice),
    text: oneOf(['', 'Wniosek o przerwę', 'Wniosek o przerwę'], dice),
    memberId: oneOf([null, `m${seat(state, dice)}`], dice),
  }),
  WithdrawFormalMotion: (state, dice) => ({ motionId: anyMotion(state, dice) }),
  SpeakOnMotion: (state, dice) => ({
    motionId: anyMotion(state, dice),
    side: oneOf(['for', 'against'] as const, dice),
    memberId: `m${seat(state, dice)}`,
    ...speechEnded(state, dice),
  }),
  ...floorPayloads,
  PauseFloor: () => ({}),
  ResumeFloor: () => ({}),
  RemindSpeaker: (_state, dice) => ({ kind: oneOf(reminderKinds, dice) }),
  HandOverPresiding: (state, dice) => ({
    memberId: oneOf(['m1', 'm2', `m${seat(state, dice)}`], dice),
    reason: oneOf(['', 'Zabieram głos w dyskusji', 'Zabieram głos w dyskusji'], dice),
  }),
  TakeOath: (state, dice) => {
    const unsworn = state.council.members.find(({ sworn }) => !sworn)?.memberId;
    return { personId: oneOf([unsworn ?? 'mayor', 'mayor', 'treasurer', `m${seat(state, dice)}`], dice) };
  },
  ExpireMandate: (state, dice) => ({
    memberId: `m${seat(state, dice)}`,
    basis: oneOf(['', 'Zrzeczenie się mandatu'], dice),
  }),
  GainMandate: ({ council }, dice) => {
    const seatNo = 1 + dice(council.statutorySize + 1);
    const no = council.members.length + dice(2);
    return { member: { memberId: `m${no}`, seatNo, firstName: 'Ewa', lastName: 'Nowa', clubId: null } };
  },
  StartClosedPart: (_state, dice) => ({
    basis: oneOf(['', 'art. 5 ust. 2 u.d.i.p.', 'art. 5 ust. 2 u.d.i.p.'], dice),
    scope: 'Skarga',
    decidedBy: 'Przewodniczący Rady',
    interest: 'Prywatność osoby fizycznej',
  }),
  EndClosedPart: () => ({}),
  ...annualPayloads,
  ...amendmentOrders,
  CountHands: (state, dice) => handsIn(state, anyVoting(state, dice), dice),
  RecordOpinion: opinionIn,
  DecideDischarge: (state, dice) => ({
    votingId: state.votings.find(awaitsDischargeDecision)?.votingId ?? anyVoting(state, dice),
    decision: oneOf(['', 'Po opinii radcy prawnego'], dice),
  }),
  ...electionMakers,
};

/** How often each command is tried: coming in most, adjourning least; closing for good comes from elsewhere. */
const often: Partial<Record<CommandType, number>> = {
  RecordAttendance: 12,
  CallMember: 8,
  ChangeAgenda: 8,
  AdjournSitting: 1,
  ExpireMandate: 1,
  PauseFloor: 6,
  ResumeFloor: 9,
  HandOverPresiding: 1,
  CloseSession: 0,
  MoveAmendment: 5,
  DeclareAmendmentMoot: 4,
  SetAmendmentOrder: 3,
  WithdrawAmendment: 1,
  WithdrawDraft: 3,
};
export const commandTypes = Object.keys(payloads) as readonly CommandType[];
const orderTypes = commandTypes.flatMap((type) => Array<CommandType>(often[type] ?? 3).fill(type));

function someAgenda({ agenda }: SessionState, dice: Dice): CommandOf<'ReviseAgenda'>['payload']['agenda'] {
  const drafts = agenda.map(({ status: _status, startedAt: _startedAt, endedAt: _endedAt, ...draft }) => draft);
  const added = oneOf([plainItem(20 + dice(5)), resolutionItem(30 + dice(5))], dice);
  const dropped = dice(drafts.length + 1);
  return oneOf([drafts, [...drafts, added], drafts.filter((_, index) => index !== dropped), []], dice);
}

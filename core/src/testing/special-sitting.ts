import type { PlannedVote } from '../agenda/agenda-item.js';
import { type MatterId, matters } from '../voting/matters.js';
import { plainItem, resolutionItem, simpleVote } from './agenda-of.js';
import { councilOf } from './council-of.js';
import { chair, councillor, office, operator } from './people.js';
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
  const council = councilOf(15, { unsworn: 1 });
  const sitting = new Sitting({ agenda, council, ...wish }).opened(12);
  rollChanges(sitting);
  speechWithPause(sitting);
  formalMotion(sitting);
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  failedDischarge(sitting);
  sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  votesGoneWrong(sitting);
  sitting.when(chair, 'StartItem', { itemId: 'i4' }).thenAccepted();
  moreResidents(sitting);
  floorInFull(sitting);
  sitting.when(chair, 'CloseSession', { reason: 'Wyczerpano porządek obrad' }).thenAccepted();
  return sitting;
}

/** The vice-chair presides for a while; an oath, a mandate lost and one gained; a part without the public. */
function rollChanges(sitting: Sitting): void {
  sitting.when(chair, 'HandOverPresiding', { memberId: 'm2', reason: 'Udział w dyskusji' }).thenAccepted();
  sitting.when(councillor(2), 'TakeOath', { personId: 'm15' }).thenAccepted();
  sitting.when(chair, 'HandOverPresiding', { memberId: 'm1', reason: 'Powrót do prowadzenia' }).thenAccepted();
  sitting.when(office, 'ExpireMandate', { memberId: 'm14', basis: 'Zrzeczenie się mandatu' }).thenAccepted();
  const member = { memberId: 'm16', seatNo: 14, firstName: 'Ewa', lastName: 'Nowa', clubId: null };
  sitting.when(office, 'GainMandate', { member }).thenAccepted();
  const grounds = {
    basis: 'art. 5 ust. 2 u.d.i.p.',
    scope: 'Skarga',
    decidedBy: 'Przewodniczący',
    interest: 'Skarżący',
  };
  sitting.when(chair, 'StartClosedPart', grounds).thenAccepted();
  sitting.when(chair, 'EndClosedPart', {}).thenAccepted();
}

function speechWithPause(sitting: Sitting): void {
  sitting.when(chair, 'StartItem', { itemId: 'i4' }).thenAccepted();
  sitting
    .when(chair, 'TakeItemStep', { itemId: 'i4', step: 'discussion' })
    .thenTypes('ItemStepsSkipped', 'ItemStepTaken');
  sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
  sitting.when(chair, 'PauseFloor', {}).thenAccepted();
  sitting.passes(30_000).when(chair, 'ResumeFloor', {}).thenAccepted();
  sitting.when(chair, 'RemindSpeaker', { kind: 'to-the-matter' }).thenAccepted();
  sitting.when(chair, 'EndFloor', {}).thenAccepted();
}

/** A motion withdrawn, another one spoken on and adopted. */
function formalMotion(sitting: Sitting): void {
  const moved = { kind: 'recess', text: 'Wniosek o przerwę', memberId: null } as const;
  sitting.when(councillor(3), 'MoveFormalMotion', moved).thenAccepted();
  sitting.when(councillor(3), 'WithdrawFormalMotion', { motionId: sitting.lastId }).thenAccepted();
  sitting.when(councillor(4), 'MoveFormalMotion', moved).thenAccepted();
  const motionId = sitting.lastId;
  sitting.when(chair, 'SpeakOnMotion', { motionId, side: 'against', memberId: 'm5' }).thenAccepted();
  sitting.when(chair, 'EndFloor', {}).thenAccepted();
}

/** The council lets more residents speak in the debate on the report. */
function moreResidents(sitting: Sitting): void {
  const subject = 'Zwiększenie liczby mieszkańców w debacie';
  const votingId = sitting.withOpenVoting({ ...simpleVote, kind: 'procedural', subject });
  for (const no of [1, 2, 3]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  sitting.when(chair, 'RaiseDebateLimit', { votingId, residents: 20 }).thenAccepted();
}

/** A resident is let in; speaking time is limited on a motion; a call to order is answered in words. */
function floorInFull(sitting: Sitting): void {
  sitting.when(chair, 'AdmitGuest', { fullName: 'Mieszkanka', role: 'resident' }).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
  const limit = { kind: 'speaking-time', text: 'Wniosek o ograniczenie wystąpień do 2 minut', memberId: null } as const;
  sitting.when(councillor(6), 'MoveFormalMotion', limit).thenAccepted();
  const motionId = sitting.lastId;
  const { majority, basis } = matters.ordinary;
  const vote = { itemId: 'i1', subject: limit.text, kind: 'procedural', documentIds: [], majority, basis } as const;
  sitting.when(chair, 'PrepareVoting', { ...vote, motionId }).thenAccepted();
  const votingId = sitting.lastId;
  sitting.when(chair, 'OpenVoting', { votingId, acceptUnreachable: false }).thenAccepted();
  for (const no of [1, 2, 3]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  sitting.when(chair, 'LimitSpeakingTime', { motionId, limitMs: 120_000 }).thenAccepted();
  sitting.when(councillor(7), 'MoveFormalMotion', { ...limit, kind: 'order', text: 'Cisza na sali' }).thenAccepted();
  const note = 'Zwrócono uwagę publiczności.';
  sitting.when(chair, 'SettleMotion', { motionId: sitting.lastId, note }).thenAccepted();
}

function failedDischarge(sitting: Sitting): void {
  const reason = 'Dokumenty doręczono radnym na sali';
  sitting.when(chair, 'WaiveDossier', { itemId: 'i2', reason }).thenAccepted();
  const votingId = sitting.withOpenVoting(voteOn('discharge'));
  for (const no of [1, 2, 3, 4, 5, 6, 7]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  const decision = 'Po opinii radcy prawnego: projekt uchwały o nieudzieleniu absolutorium na następną sesję.';
  sitting.when(chair, 'DecideDischarge', { votingId, decision }).thenAccepted();
}

/** A vote that becomes a roll call, with answers and a sheet, which is scanned; an objection; reasumpcja; an annulled vote. */
function votesGoneWrong(sitting: Sitting): void {
  const first = sitting.withOpenVoting();
  sitting.votes(1, 'for').thenAccepted();
  sitting.when(chair, 'DeclareDeviceFailure', { votingId: first, cause: 'Brak zasilania sali' }).thenAccepted();
  for (const no of [2, 3, 4, 5, 6, 7]) {
    const answer = { votingId: first, memberId: `m${no}`, choice: 'for', origin: 'oral' } as const;
    sitting.when(operator, 'EnterBallot', answer).thenAccepted();
  }
  sitting.when(operator, 'CallMember', { votingId: first, memberId: 'm8' }).thenAccepted();
  const sheet = { votingId: first, memberId: 'm8', choice: 'against' } as const;
  sitting.when(operator, 'EnterBallot', { ...sheet, origin: 'paper' }).thenAccepted();
  sitting.when(chair, 'ConfirmBallotEntry', sheet).thenAccepted();
  sitting.counted(first);
  const scan = { votingId: first, documentId: sitting.lastId, sha256: 'a'.repeat(64) };
  sitting.when(office, 'AttachVoteSheet', scan).thenAccepted();
  const objection = { votingId: first, concerns: 'count', text: 'Głosowałem za' } as const;
  sitting.when(councillor(8), 'RaiseObjection', objection).thenAccepted();
  const noted = { votingId: first, objectionId: sitting.lastId, note: 'Poddano pod głosowanie wniosek o reasumpcję' };
  sitting.when(chair, 'NoteObjection', noted).thenAccepted();
  const motion = sitting.withOpenVoting(reasumpcja);
  for (const no of [1, 2, 3]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(motion);
  const revote = { of: first, motion, reason: 'Wątpliwość co do odczytania karty' };
  const again = sitting.withOpenVoting({ ...simpleVote, revote } as PlannedVote);
  for (const no of [1, 2, 3, 8]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(again);
  const wrong = sitting.withOpenVoting();
  sitting.when(chair, 'AnnulVoting', { votingId: wrong, reason: 'Wyświetlono błędny tekst' }).thenAccepted();
}

/** V-17: the motion on which a vote is repeated. */
export const reasumpcja: PlannedVote = {
  ...simpleVote,
  subject: 'Wniosek o reasumpcję głosowania',
  kind: 'procedural',
};

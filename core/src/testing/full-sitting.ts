import type { ItemDraft } from '../agenda/agenda-item.js';
import { voteWith } from './agenda-of.js';
import { chair, councillor, mayor, office, operator } from './people.js';
import { Sitting, type SittingWish } from './sitting.js';

/**
 * One session in which everything that can happen happens once or more: every type of event stands in its log. Two sittings,
 * three votings (no. 1 adopted, no. 2 adopted by the statutory majority and carrying a change of the agenda, no. 3 void).
 */
export function fullSitting(wish: SittingWish = {}): Sitting {
  const sitting = new Sitting(wish).prepared();
  const agenda = sitting.state.agenda.map(
    ({ status: _status, startedAt: _startedAt, endedAt: _endedAt, ...draft }) => draft,
  );
  sitting.when(office, 'ReviseAgenda', { agenda, reason: 'Uzupełnienie materiałów' }).thenAccepted();
  sitting.when(office, 'ConveneSession', {}).thenAccepted();
  sitting.enter(1, 2, 3, 4, 5, 6, 7, 8, 9);
  sitting.when(operator, 'RecordAttendance', { memberId: 'm10', kind: 'entered' }).thenAccepted();
  const correctsSeq = sitting.state.seq;
  const mistake = { memberId: 'm10', present: false, correctsSeq, reason: 'Pomyłka przy wpisie' };
  sitting.when(operator, 'CorrectAttendance', mistake).thenAccepted();
  sitting.when(operator, 'CheckQuorum', {}).thenAccepted();
  sitting.when(chair, 'OpenSession', {}).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i2' }).thenAccepted();
  debate(sitting);
  votes(sitting);
  changeOfAgenda(sitting, agenda);
  nextDay(sitting);
  return sitting;
}

function debate(sitting: Sitting): void {
  const ask = (no: number) => {
    sitting.when(councillor(no), 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    return sitting.lastId;
  };
  const [third, fourth, fifth] = [ask(3), ask(4), ask(5)];
  sitting.when(councillor(5), 'WithdrawFloorRequest', { requestId: fifth }).thenAccepted();
  sitting.when(chair, 'ReorderSpeakerQueue', { order: [fourth, third] }).thenAccepted();
  sitting.when(chair, 'GrantFloor', { requestId: fourth }).thenAccepted();
  sitting.when(chair, 'ExtendFloor', { byMs: 60_000 }).thenAccepted();
  sitting.when(chair, 'WithdrawFloor', {}).thenAccepted();
  sitting.when(chair, 'GiveFloor', { personId: 'mayor', kind: 'speech' }).thenAccepted();
  sitting.when(mayor, 'EndFloor', {}).thenAccepted();
  sitting.when(chair, 'CloseSpeakerList', {}).thenAccepted();
  sitting.when(chair, 'ReopenSpeakerList', {}).thenAccepted();
}

function votes(sitting: Sitting): void {
  const discarded = sitting.withVoting();
  sitting.when(chair, 'DiscardVoting', { votingId: discarded }).thenAccepted();
  const votingId = sitting.withOpenVoting();
  for (const no of [1, 2, 3, 4, 5]) sitting.votes(no, 'for').thenAccepted();
  sitting.votes(6, 'for').thenAccepted();
  sitting.votes(6, 'against').thenAccepted();
  sitting.votes(7, 'abstain').thenAccepted();
  const exclusion = { votingId, memberId: 'm5', reason: 'Interes prawny' };
  sitting.when(councillor(5), 'ExcludeMember', exclusion).thenAccepted();
  sitting.counted(votingId).votes(8, 'for', votingId).thenRefused('voting-closed');
}

function changeOfAgenda(sitting: Sitting, agenda: readonly ItemDraft[]): void {
  sitting.when(chair, 'SuspendItem', { itemId: 'i2' }).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i1' }).thenAccepted();
  const majority = voteWith({ kind: 'absolute-of-statutory' });
  const votingId = sitting.withOpenVoting({ ...majority, kind: 'procedural', basis: 'art. 20 ust. 1a u.s.g.' });
  for (const no of [1, 2, 3, 4, 5, 6, 7, 8]) sitting.votes(no, 'for').thenAccepted();
  sitting.counted(votingId);
  const changed = agenda.filter(({ itemId }) => itemId !== 'i4');
  sitting.when(chair, 'ChangeAgenda', { votingId, agenda: changed }).thenAccepted();
}

function nextDay(sitting: Sitting): void {
  sitting.when(chair, 'StartRecess', { resumeAt: null, reason: 'Przerwa techniczna' }).thenAccepted();
  sitting.when(chair, 'EndRecess', {}).thenAccepted();
  sitting.when(chair, 'AdjournSitting', { until: '2026-11-25', reason: 'Późna pora' }).thenAccepted();
  sitting.passes(86_400_000).enter(1, 2, 3, 4, 5, 6, 7, 8);
  sitting.when(chair, 'OpenSitting', {}).thenAccepted();
  sitting.when(chair, 'StartItem', { itemId: 'i3' }).thenAccepted();
  const votingId = sitting.withOpenVoting();
  sitting.votes(1, 'for', votingId).thenAccepted();
  sitting.attends(8, 'left-early').thenTypes('AttendanceRecorded', 'VotingClosed');
  sitting.when(chair, 'CloseSession', { reason: 'Brak kworum' }).thenAccepted();
}

import type { CommandOf, CommandType } from '../../../core/src/session/commands.js';
import { defaultRules } from '../../../core/src/session/rules.js';
import { agendaOf, resolutionItem, voteWith } from '../../../core/src/testing/agenda-of.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { commandIdOf, header } from '../../../core/src/testing/sitting.js';

const [requestId, votingId] = [commandIdOf(1), commandIdOf(2)];

/** One good payload of every command, for specs of doors: whatever is changed about it must be noticed. */
export const commandSpecimens: { readonly [Type in CommandType]: CommandOf<Type>['payload'] } = {
  PrepareSession: {
    header,
    council: councilOf(15),
    agenda: [...agendaOf(3), resolutionItem(4, voteWith({ kind: 'qualified', p: 3, q: 5, of: 'statutory' }))],
    rules: defaultRules,
  },
  ReviseAgenda: { agenda: agendaOf(2), reason: 'Uzupełnienie' },
  ChangeAgenda: { votingId, agenda: agendaOf(2) },
  ConveneSession: {},
  OpenSession: {},
  CheckQuorum: {},
  StartRecess: { resumeAt: '2026-11-24T12:00:00.000Z', reason: 'Przerwa techniczna' },
  EndRecess: {},
  AdjournSitting: { until: '2026-12-01', reason: 'Późna pora' },
  OpenSitting: {},
  CloseSession: { reason: 'Wyczerpano porządek obrad' },
  RecordAttendance: { memberId: 'm3', kind: 'entered' },
  CorrectAttendance: { memberId: 'm3', present: false, correctsSeq: 12, reason: 'Pomyłka' },
  StartItem: { itemId: 'i2' },
  SuspendItem: { itemId: 'i2' },
  FinishItem: { itemId: 'i2' },
  RequestFloor: { kind: 'speech', personId: 'm3' },
  WithdrawFloorRequest: { requestId },
  GrantFloor: { requestId },
  GiveFloor: { personId: 'mayor', kind: 'speech' },
  ExtendFloor: { byMs: 60_000 },
  EndFloor: {},
  WithdrawFloor: {},
  CloseSpeakerList: {},
  ReopenSpeakerList: {},
  ReorderSpeakerQueue: { order: [requestId, votingId] },
  PrepareVoting: { itemId: 'i2', documentIds: ['d2'], ...voteWith({ kind: 'absolute-of-statutory' }) },
  DiscardVoting: { votingId },
  ExcludeMember: { votingId, memberId: 'm3', reason: 'Interes prawny' },
  OpenVoting: { votingId, acceptUnreachable: false },
  CastBallot: { votingId, choice: 'for' },
  CloseVoting: { votingId },
  AnnounceVoting: { votingId },
  EnterBallot: { votingId, memberId: 'm3', choice: 'for', origin: 'oral' },
  ConfirmBallotEntry: { votingId, memberId: 'm3', choice: 'for' },
  DeclareDeviceFailure: { votingId, cause: 'Brak zasilania' },
  AnnulVoting: { votingId, reason: 'Wyświetlono błędny tekst' },
  RaiseObjection: { votingId, concerns: 'own-vote', text: 'Głosowałem przeciw' },
  NoteObjection: { votingId, objectionId: requestId, note: 'Odnotowano w protokole' },
  HandOverPresiding: { memberId: 'm2', reason: 'Zabieram głos w dyskusji' },
  TakeOath: { personId: 'm3' },
  ExpireMandate: { memberId: 'm3', basis: 'Zrzeczenie się mandatu' },
  GainMandate: { member: { memberId: 'm16', seatNo: 3, firstName: 'Ewa', lastName: 'Nowa', clubId: 'club-1' } },
  StartClosedPart: {
    basis: 'art. 5 ust. 2 u.d.i.p.',
    scope: 'Punkt 3 porządku obrad',
    decidedBy: 'Przewodniczący Rady',
    interest: 'Prywatność osoby fizycznej',
  },
  EndClosedPart: {},
  DecideDischarge: { votingId, decision: 'Po opinii radcy prawnego: uchwała niepodjęta' },
};

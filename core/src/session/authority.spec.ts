import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../council/council.js';
import { councilOf } from '../testing/council-of.js';
import { chair, councillor, holderOf, mayor, operator, resident } from '../testing/people.js';
import { Sitting } from '../testing/sitting.js';
import { mayOrder, rolesMayOrder } from './authority.js';
import type { CommandType } from './commands.js';

/** Who may order what by role alone, read off S-29, C-05 and the articles; every command stands here once. */
const expected: Record<CommandType, string> = {
  PrepareSession: 'chair council-office',
  MoveAmendment: 'chair operator council-office',
  MakeSponsorAmendment: 'operator council-office',
  WithdrawAmendment: 'chair operator council-office',
  SetAmendmentOrder: 'chair',
  DeclareAmendmentMoot: 'chair',
  WithdrawDraft: 'chair operator council-office',
  ProposeBlock: 'chair operator',
  ObjectToBlock: '',
  ReviseAgenda: 'chair council-office',
  ChangeAgenda: 'chair operator',
  ConveneSession: 'chair council-office',
  OpenSession: 'chair',
  CheckQuorum: 'chair operator',
  StartRecess: 'chair operator',
  EndRecess: 'chair operator',
  AdjournSitting: 'chair',
  OpenSitting: 'chair',
  CloseSession: 'chair',
  RecordAttendance: 'chair operator council-office recorder',
  CorrectAttendance: 'operator council-office',
  StartItem: 'chair operator',
  SuspendItem: 'chair operator',
  FinishItem: 'chair operator',
  TakeItemStep: 'chair operator',
  RequestFloor: 'chair operator',
  WithdrawFloorRequest: 'chair operator',
  GrantFloor: 'chair operator',
  GiveFloor: 'chair operator',
  ExtendFloor: 'chair operator',
  EndFloor: 'chair operator',
  WithdrawFloor: 'chair',
  CloseSpeakerList: 'chair operator',
  ReopenSpeakerList: 'chair',
  ReorderSpeakerQueue: 'chair operator',
  PrepareVoting: 'chair operator',
  DiscardVoting: 'chair operator',
  ExcludeMember: 'chair',
  OpenVoting: 'chair operator',
  CastBallot: 'councillor',
  CloseVoting: 'chair operator',
  AnnounceVoting: 'chair operator',
  EnterBallot: 'chair operator recorder proceedings-secretary',
  ConfirmBallotEntry: 'chair operator recorder proceedings-secretary',
  DeclareDeviceFailure: 'chair',
  CallMember: 'chair operator recorder proceedings-secretary',
  AttachVoteSheet: 'chair operator council-office recorder proceedings-secretary',
  AnnulVoting: 'chair',
  RaiseObjection: '',
  NoteObjection: 'chair',
  MoveFormalMotion: 'chair operator',
  WithdrawFormalMotion: 'chair operator',
  SpeakOnMotion: 'chair operator',
  SettleMotion: 'chair',
  LimitSpeakingTime: 'chair operator',
  AdmitGuest: 'chair operator',
  PauseFloor: 'chair operator',
  ResumeFloor: 'chair operator',
  RemindSpeaker: 'chair',
  HandOverPresiding: 'chair',
  TakeOath: 'chair operator',
  ExpireMandate: 'chair council-office',
  GainMandate: 'chair council-office',
  CountHands: 'chair operator',
  RecordOpinion: 'chair operator',
  StartClosedPart: 'chair',
  EndClosedPart: 'chair',
  DecideDischarge: 'chair',
  WaiveDossier: 'chair',
  RaiseDebateLimit: 'chair operator',
  StartElection: 'chair operator',
  FixViceChairs: 'chair operator',
  AppointCommission: 'chair operator',
  NominateCandidate: 'chair operator',
  AnswerNomination: 'chair operator',
  OpenSecretRound: 'chair operator',
  IssueBallotPaper: 'chair operator recorder proceedings-secretary',
  CloseSecretRound: 'chair operator',
  AnnulSecretRound: 'chair',
  EnterRoundCount: 'chair operator recorder proceedings-secretary',
  ConfirmRoundCount: 'chair operator recorder proceedings-secretary',
  AnnounceRound: 'chair operator',
  AnswerElection: 'chair operator',
  EndElection: 'chair',
};
const commandTypes = Object.keys(expected) as CommandType[];

describe('S-29, C-05: every command and every role', () => {
  const { state } = new Sitting().opened(9);

  for (const type of commandTypes) {
    it.each(roles)(`${type} by %s`, (role) => {
      const allowed = expected[type].split(' ').includes(role);
      expect(mayOrder(state, type, holderOf(role))).toBe(allowed);
      expect(rolesMayOrder(type, [role])).toBe(allowed);
    });
  }

  it('nobody without a role may order anything, and roles add up', () => {
    for (const type of commandTypes) {
      expect(rolesMayOrder(type, [])).toBe(false);
      expect(rolesMayOrder(type, ['guest', 'operator'])).toBe(expected[type].includes('operator'));
    }
  });

  it('only councillors vote', () => {
    const voting = roles.filter((role) => rolesMayOrder('CastBallot', [role]));
    expect(voting).toEqual<Role[]>(['councillor']);
  });

  it('C-05: operator and chair are separate: the operator never opens, adjourns or closes a session', () => {
    for (const type of ['OpenSession', 'OpenSitting', 'AdjournSitting', 'CloseSession'] as const) {
      expect(rolesMayOrder(type, ['operator', 'council-office', 'vice-chair', 'councillor'])).toBe(false);
    }
  });

  it('Q-07: the chair’s office ends with the mandate', () => {
    const council = councilOf(15, { filled: 14, expired: 1 });
    const sitting = new Sitting({ council }).opened(9);
    const former = { ...councillor(15), roles: ['councillor', 'chair'] as const };
    expect(mayOrder(sitting.state, 'CloseSession', former)).toBe(false);
    expect(mayOrder(sitting.state, 'CloseSession', chair)).toBe(true);
  });
});

describe('what people may do for themselves, and for nobody else', () => {
  const sitting = () => new Sitting().underItem(9);

  it('check in at the own desk, where the rules allow it', () => {
    const { state } = sitting();
    const own = { memberId: 'm3', kind: 'left' };
    expect(mayOrder(state, 'RecordAttendance', councillor(3), own)).toBe(true);
    expect(mayOrder(state, 'RecordAttendance', councillor(4), own)).toBe(false);
    expect(mayOrder(state, 'RecordAttendance', mayor, own)).toBe(false);
    const strict = { ...state, rules: { ...state.rules, selfCheckIn: false } };
    expect(mayOrder(strict, 'RecordAttendance', councillor(3), own)).toBe(false);
  });

  it('ask for the floor, in the hall', () => {
    const { state } = sitting();
    const forOneself = { kind: 'speech', personId: null };
    for (const actor of [councillor(3), mayor]) expect(mayOrder(state, 'RequestFloor', actor, forOneself)).toBe(true);
    expect(mayOrder(state, 'RequestFloor', resident, forOneself)).toBe(false);
    expect(mayOrder(state, 'RequestFloor', councillor(3), { kind: 'speech', personId: 'm4' })).toBe(false);
  });

  it('withdraw the own request', () => {
    const told = sitting();
    told.when(mayor, 'RequestFloor', { kind: 'speech', personId: null }).thenAccepted();
    const payload = { requestId: told.lastId };
    expect(mayOrder(told.state, 'WithdrawFloorRequest', mayor, payload)).toBe(true);
    expect(mayOrder(told.state, 'WithdrawFloorRequest', councillor(3), payload)).toBe(false);
    expect(mayOrder(told.state, 'WithdrawFloorRequest', mayor, { requestId: 'other' })).toBe(false);
  });

  it('end the own speech', () => {
    const told = sitting();
    told.when(operator, 'GiveFloor', { personId: 'm3', kind: 'speech' }).thenAccepted();
    expect(mayOrder(told.state, 'EndFloor', councillor(3), {})).toBe(true);
    expect(mayOrder(told.state, 'EndFloor', councillor(4), {})).toBe(false);
    expect(mayOrder(told.state, 'WithdrawFloor', councillor(3), {})).toBe(false);
  });

  it('declare the own exclusion (art. 25a)', () => {
    const { state } = sitting();
    const payload = { votingId: 'v', memberId: 'm3', reason: 'Interes prawny' };
    expect(mayOrder(state, 'ExcludeMember', councillor(3), payload)).toBe(true);
    expect(mayOrder(state, 'ExcludeMember', councillor(4), payload)).toBe(false);
  });

  it('object to a vote, as a councillor (V-32)', () => {
    const { state } = sitting();
    const payload = { votingId: 'v', concerns: 'count', text: 'Błędnie policzono' };
    expect(mayOrder(state, 'RaiseObjection', councillor(3), payload)).toBe(true);
    for (const actor of [mayor, operator, resident])
      expect(mayOrder(state, 'RaiseObjection', actor, payload)).toBe(false);
  });

  it('nothing else: asked about the role alone, no exception applies', () => {
    const { state } = sitting();
    for (const type of commandTypes) {
      expect(mayOrder(state, type, councillor(3))).toBe(type === 'CastBallot');
      expect(mayOrder(state, type, mayor)).toBe(false);
    }
  });
});

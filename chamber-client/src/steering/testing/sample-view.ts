import { plainStanding } from '../../../../protocol/src/testing/plain-standing.js';
import type { AgendaItemView, RollEntry, VotingPart } from '../../../../protocol/src/views/parts.js';
import type { ChairView, OperatorView, OwnView } from '../../../../protocol/src/views/views.js';

/** A sitting of three councillors and a mayor under item 2, nothing being voted on; specs change what they are about. */
export const sampleView: ChairView = {
  header: {
    sessionId: '00000000-0000-4000-8000-00000000beef',
    number: 31,
    roman: 'XXXI',
    title: 'XXXI Sesja Rady Gminy',
    date: '2026-11-24',
    time: '10:00',
    place: 'Sala obrad',
    training: false,
    status: 'open',
    sittingNo: 1,
    openedAt: '2026-11-24T09:00:00.000Z',
    closedAt: null,
    councilName: 'Rada Gminy',
    municipality: 'Gmina Próbna',
    termLabel: '2024–2029',
    statutorySize: 15,
  },
  quorum: { present: 9, required: 8, statutorySize: 15, met: true },
  presiding: { memberId: 'm1', fullName: 'Anna Adamska', office: 'chair', since: null, reason: null },
  agenda: {
    version: 1,
    changedBy: [],
    changes: [],
    currentItemId: 'i2',
    items: [
      itemOf('1', { status: 'finished' }),
      itemOf('2', {
        status: 'in-progress',
        documents: [
          { documentId: 'd2', title: 'Projekt uchwały', fileName: 'd2.pdf', sha256: 'a'.repeat(64), bytes: 9 },
        ],
        vote: {
          subject: 'Uchwała w sprawie próby',
          kind: 'resolution',
          majority: { kind: 'simple' },
          basis: 'art. 14 ust. 1 u.s.g.',
        },
      }),
      itemOf('3'),
    ],
  },
  roll: [
    memberOf(1, 'Anna', 'Adamska', { office: 'chair', present: true }),
    memberOf(2, 'Marek', 'Łoś', { present: true }),
    memberOf(3, 'Ewa', 'Żak'),
  ],
  floor: { speaker: null, queue: [], listClosed: false, itemLimitMs: null },
  motions: [],
  voting: null,
  results: [],
  recess: null,
  conduct: null,
  adjournedUntil: null,
  closedParts: [],
  rollCall: null,
  byHand: null,
  annual: null,
  elections: { commission: [], viceChairs: null, all: [] },
  electionOutlook: null,
  nextStep: { kind: 'start-item', itemId: 'i3' },
  swornGuests: [],
  suggestedPresider: { memberId: 'm1', because: 'chair' },
  notVoted: [],
  votingOutlook: null,
  remedies: [],
  guests: [{ personId: 'mayor', fullName: 'Maria Wójcik', role: 'mayor', awaitsConsent: false }],
  speakingTime: { byPerson: [], byClub: [], byKind: [] },
};

export const sampleVoting: VotingPart = {
  votingId: '00000000-0000-4000-8000-0000000000f1',
  no: 4,
  itemId: 'i2',
  itemNumber: '2',
  subject: 'Uchwała w sprawie próby',
  kind: 'resolution',
  documentIds: ['d2'],
  textHash: 'b'.repeat(64),
  majority: { kind: 'absolute-of-statutory' },
  basis: 'art. 28a ust. 2 u.s.g.',
  status: 'open',
  openedAt: '2026-11-24T09:30:00.000Z',
  closedAt: null,
  announcedAt: null,
  votesNeeded: 8,
  eligible: 9,
  cast: 7,
  liveLines: null,
  excludedCount: 0,
  result: null,
  ...plainStanding,
};

export function ownOf(roles: OwnView['me']['roles']): OwnView {
  const checkIn = { selfCheckIn: true, hallCode: false, remoteBasis: null };
  const me = { personId: 'p1', memberId: null, fullName: 'Anna Adamska', roles, present: true, ...checkIn };
  const objections = { votingId: null, raised: [] };
  return {
    me,
    ballot: null,
    history: [],
    requests: [],
    speaking: false,
    mayHandOverTo: [],
    objections,
    speakingTime: { itemMs: 0, sessionMs: 0, clubLeftMs: null },
  };
}

export function operatorViewOf(change: Partial<OperatorView> = {}): OperatorView {
  return { ...sampleView, register: [], connections: [], screens: [], hallCode: null, lateBallots: [], ...change };
}

function itemOf(number: string, change: Partial<AgendaItemView> = {}): AgendaItemView {
  return {
    itemId: `i${number}`,
    number,
    title: `Punkt ${number}`,
    kind: 'information',
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: null,
    status: 'planned',
    startedAt: null,
    endedAt: null,
    ...change,
  };
}

function memberOf(seatNo: number, firstName: string, lastName: string, change: Partial<RollEntry> = {}): RollEntry {
  return {
    memberId: `m${seatNo}`,
    seatNo,
    firstName,
    lastName,
    clubShortName: null,
    office: null,
    standing: 'active',
    present: false,
    ...change,
  };
}

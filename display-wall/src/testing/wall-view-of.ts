import type { Council } from '../../../core/src/council/council.js';
import { councilOf } from '../../../core/src/testing/council-of.js';
import { type Category, categories } from '../../../core/src/voting/voting.js';
import { plainStanding } from '../../../protocol/src/testing/plain-standing.js';
import type { AgendaItemView, RollEntry, SpeakerView, VotingPart } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';

/** An open session of a council of `seats` under item 2, everybody present but the last three; specs change what they are about. */
export function wallViewOf(change: Partial<WallView> = {}, seats = 15): WallView {
  const council = councilOf(seats);
  const roll = rollOf(council);
  const present = roll.filter((entry) => entry.present).length;
  const required = Math.floor(seats / 2) + (seats % 2 === 0 ? 0 : 1);
  return {
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
      councilName: 'Rada Gminy Próbnej',
      municipality: council.municipality,
      termLabel: council.termLabel,
      statutorySize: seats,
    },
    quorum: { present, required, statutorySize: seats, met: present >= required },
    presiding: { memberId: 'm1', fullName: 'Anna Adamska', office: 'chair', since: null, reason: null },
    agenda: {
      version: 1,
      changedBy: [],
      changes: [],
      currentItemId: 'i2',
      items: [itemOf('1', 'finished'), itemOf('2', 'in-progress'), itemOf('3', 'withdrawn'), itemOf('4', 'planned')],
    },
    roll,
    floor: { speaker: null, queue: [], listClosed: false, itemLimitMs: null },
    motions: [],
    voting: null,
    results: [],
    recess: null,
    conduct: null,
    adjournedUntil: null,
    closedParts: [],
    rollCall: null,
    annual: null,
    elections: { commission: [], viceChairs: null, all: [] },
    scene: 'item',
    hallCode: null,
    screen: { screenId: 'screen-1', name: 'Ekran główny', message: '' },
    ...change,
  };
}

export function itemOf(number: string, status: AgendaItemView['status']): AgendaItemView {
  return {
    itemId: `i${number}`,
    number,
    title: `Podjęcie uchwały nr ${number}`,
    kind: 'resolution',
    draftNo: `druk nr ${number}`,
    sponsor: null,
    documents: [],
    vote: null,
    status,
    startedAt: null,
    endedAt: null,
  };
}

export function speakerOf(change: Partial<SpeakerView> = {}): SpeakerView {
  return {
    requestId: 'r1',
    personId: 'm2',
    fullName: 'Marek Łoś',
    role: 'councillor',
    clubShortName: 'NG',
    kind: 'speech',
    askedAt: '2026-11-24T09:29:00.000Z',
    startedAt: '2026-11-24T09:30:00.000Z',
    limitMs: 300_000,
    deadlineAt: '2026-11-24T09:35:00.000Z',
    warningMs: 30_000,
    pausedAt: null,
    pausedMs: 0,
    reminders: [],
    unlimitedByLaw: false,
    ...change,
  };
}

/** An open voting under item 2: eight of twelve have voted. */
export function votingOf(change: Partial<VotingPart> = {}): VotingPart {
  return {
    votingId: '00000000-0000-4000-8000-0000000000f1',
    no: 4,
    itemId: 'i2',
    itemNumber: '2',
    subject: 'Uchwała w sprawie próby',
    kind: 'resolution',
    documentIds: [],
    textHash: 'b'.repeat(64),
    majority: { kind: 'absolute-of-statutory' },
    basis: 'art. 28a ust. 2 u.s.g.',
    status: 'open',
    openedAt: '2026-11-24T09:30:00.000Z',
    closedAt: null,
    announcedAt: null,
    votesNeeded: 8,
    eligible: 12,
    cast: 8,
    excludedCount: 0,
    liveLines: null,
    result: null,
    ...plainStanding,
    ...change,
  };
}

/** The same voting closed, every category among the members in turn. */
export function countedVoting(view: WallView, change: Partial<VotingPart> = {}): VotingPart {
  const lines = view.roll.map(({ memberId, seatNo, firstName, lastName }, index) => ({
    ...{ memberId, seatNo, firstName, lastName },
    category: categories[index % categories.length] as Category,
  }));
  const count = (category: Category) => lines.filter((line) => line.category === category).length;
  const tally = {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    notVoted: count('not-voted'),
    absent: count('absent'),
    excluded: count('excluded'),
  };
  const result = { tally, presentAtClose: 12, quorumMet: true, outcome: 'adopted', formula: '', lines } as const;
  return votingOf({ status: 'closed', closedAt: '2026-11-24T09:31:00.000Z', result: { ...result, lines }, ...change });
}

function rollOf({ members }: Council): RollEntry[] {
  return members.map(({ memberId, seatNo, firstName, lastName, clubId, office }, index) => ({
    ...{ memberId, seatNo, firstName, lastName, office },
    clubShortName: clubId === null ? null : 'NG',
    standing: 'active',
    present: index < members.length - 3,
  }));
}

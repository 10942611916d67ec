import { byPolishName } from '../../../core/src/council/council.js';
import { announcement } from '../../../core/src/voting/announcement.js';
import type { Category, Tally } from '../../../core/src/voting/voting.js';
import type { VotingRecord } from '../../../protocol/src/http/sessions.js';
import { plainStanding } from '../../../protocol/src/testing/plain-standing.js';

const firstNames = ['Anna', 'Bożena', 'Czesław', 'Łucja', 'Świętopełk', 'Zdzisława', 'Grzegorz', 'Hanna'];
const lastNames = ['Łoś', 'Lis', 'Lus', 'Maj', 'Zając', 'Źródło', 'Żak', 'Brzęczyszczykiewicz', 'Wójcik-Kowalczyk'];

/** A record of `seats` councillors whose categories repeat in the given order. */
export function recordOf(
  seats: number,
  categories: readonly Category[],
  changes: Partial<VotingRecord> = {},
): VotingRecord {
  const lines = Array.from({ length: seats }, (_, index) => ({
    memberId: `m${index + 1}`,
    seatNo: index + 1,
    firstName: firstNames[(index * 5) % firstNames.length] ?? '',
    lastName: `${lastNames[index % lastNames.length]}${index < lastNames.length ? '' : ` ${Math.floor(index / lastNames.length)}`}`,
    category: categories[index % categories.length] ?? 'absent',
  })).sort(byPolishName);
  const count = (category: Category) => lines.filter((line) => line.category === category).length;
  const tally: Tally = {
    for: count('for'),
    against: count('against'),
    abstain: count('abstain'),
    notVoted: count('not-voted'),
    absent: count('absent'),
    excluded: count('excluded'),
  };
  const outcome = tally.for > tally.against ? 'adopted' : 'not-adopted';
  return {
    votingId: '00000000-0000-4000-8000-000000000007',
    no: 7,
    itemId: 'i6',
    itemNumber: '6',
    subject: 'Uchwała w sprawie ustalenia stawek podatku od nieruchomości na rok 2027',
    kind: 'resolution',
    documentIds: [],
    textHash: 'c'.repeat(64),
    majority: { kind: 'simple' },
    basis: 'art. 14 ust. 1 u.s.g.',
    status: 'announced',
    openedAt: '2026-11-24T13:02:00.000Z',
    closedAt: '2026-11-24T13:04:10.000Z',
    announcedAt: '2026-11-24T13:04:40.000Z',
    votesNeeded: 8,
    eligible: seats - tally.absent - tally.excluded,
    cast: tally.for + tally.against + tally.abstain,
    excludedCount: tally.excluded,
    result: {
      tally,
      presentAtClose: seats - tally.absent,
      quorumMet: true,
      outcome,
      formula: announcement({ kind: 'resolution' }, tally, outcome),
      lines,
    },
    sessionId: '00000000-0000-4000-8000-00000000beef',
    sessionNumber: 31,
    sessionTitle: 'XXXI Sesja Rady Gminy Żabi Róg',
    councilName: 'Rada Gminy Żabi Róg',
    termLabel: '2024–2029',
    date: '2026-11-24',
    training: false,
    draftNo: 'druk nr 43',
    statutorySize: seats,
    filledSeats: seats,
    presentAtOpening: seats - tally.absent,
    quorum: Math.ceil(seats / 2),
    ruleSetVersion: '2026.1',
    method: 'devices',
    lines,
    exclusions: [],
    remarks: [],
    objections: [],
    ...plainStanding,
    publishedAt: '2026-11-24T13:04:10.000Z',
    closedSeq: 118,
    closedHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ...changes,
  };
}

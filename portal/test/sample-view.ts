import { plainStanding } from '../../protocol/src/testing/plain-standing.js';
import type { AgendaItemView, VotingPart } from '../../protocol/src/views/parts.js';
import type { PublicView } from '../../protocol/src/views/views.js';
import { sampleRecord } from '../../web-shared/gallery/sample-data.js';
import type { Page, PageData } from '../src/page/page-data.js';

export const sessionId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

const lines = sampleRecord.lines;

/** A session of the gallery's council, open, under item 5, with one vote counted. */
export function sampleView(change: Partial<PublicView> = {}): PublicView {
  const { votingId, no, itemId, subject, kind, status, closedAt, result } = sampleRecord;
  return {
    header: {
      sessionId,
      number: 31,
      roman: 'XXXI',
      title: sampleRecord.sessionTitle,
      date: '2026-11-24',
      time: '10:00',
      place: 'Sala narad',
      training: false,
      status: 'open',
      sittingNo: 1,
      openedAt: '2026-11-24T09:00:00.000Z',
      closedAt: null,
      councilName: sampleRecord.councilName,
      municipality: 'Gmina Brodnia Mała',
      termLabel: '2024–2029',
      statutorySize: 15,
    },
    quorum: { present: 14, required: 8, statutorySize: 15, met: true },
    presiding: { memberId: 'm1', fullName: 'Anna Adamska', office: 'chair', since: null, reason: null },
    agenda: {
      version: 1,
      changedBy: [],
      changes: [],
      currentItemId: 'i5',
      items: [item('i4', '4', 'finished'), item('i5', '5', 'in-progress')],
    },
    roll: lines.map(({ memberId, seatNo, firstName, lastName }) => ({
      memberId,
      seatNo,
      firstName,
      lastName,
      clubShortName: null,
      office: null,
      standing: 'active',
      present: seatNo !== 10,
    })),
    floor: { speaker: null, queue: [], listClosed: false, itemLimitMs: null },
    motions: [],
    voting: counted(),
    results: [
      {
        votingId,
        no,
        itemId,
        subject,
        kind,
        status,
        closedAt,
        outcome: result.outcome,
        tally: result.tally,
        ...plainStanding,
      },
    ],
    recess: null,
    conduct: null,
    adjournedUntil: null,
    closedParts: [],
    rollCall: null,
    annual: null,
    elections: { commission: [], viceChairs: null, all: [] },
    ...change,
  };
}

export function item(itemId: string, number: string, status: AgendaItemView['status']): AgendaItemView {
  return {
    itemId,
    number,
    title: `Podjęcie uchwały nr ${number}`,
    kind: 'resolution',
    draftNo: null,
    sponsor: null,
    documents: [],
    vote: null,
    status,
    startedAt: status === 'planned' ? null : '2026-11-24T09:31:00.000Z',
    endedAt: null,
  };
}

function counted(): VotingPart {
  const { votingId, no, itemId, itemNumber, subject, kind, documentIds, textHash, majority, basis } = sampleRecord;
  const { status, openedAt, closedAt, announcedAt, votesNeeded, eligible, cast, excludedCount, result } = sampleRecord;
  return {
    votingId,
    no,
    itemId,
    itemNumber,
    subject,
    kind,
    documentIds,
    textHash,
    majority,
    basis,
    status,
    openedAt,
    closedAt,
    announcedAt,
    votesNeeded,
    eligible,
    cast,
    excludedCount,
    liveLines: null,
    result,
    ...plainStanding,
  };
}

/** The next vote, open, five of thirteen cast; nothing else is known of it (V-08). */
export function openVotingPart(): VotingPart {
  return {
    ...counted(),
    votingId: 'v8',
    no: 8,
    status: 'open',
    closedAt: null,
    announcedAt: null,
    cast: 5,
    result: null,
  };
}

export function samplePage(data: PageData, change: Partial<Page> = {}): Page {
  return {
    language: 'pl',
    path: '/',
    publicUrl: null,
    councilName: sampleRecord.councilName,
    training: false,
    reloading: true,
    data,
    ...change,
  };
}

export function sessionPage(view: PublicView): PageData {
  return { page: 'session', followed: { view, seq: 42, serverTime: '2026-11-24T13:05:00.000Z' } };
}

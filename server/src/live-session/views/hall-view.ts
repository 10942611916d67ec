import { isPresent } from '../../../../core/src/attendance/attendance.js';
import { type Council, inPolishOrder, type Member } from '../../../../core/src/council/council.js';
import { roman } from '../../../../core/src/council/roman.js';
import { isReferred } from '../../../../core/src/motions/formal-motion.js';
import { quorumOf, type SessionState } from '../../../../core/src/session/state.js';
import type { AgendaPart, HeaderPart, RollEntry } from '../../../../protocol/src/views/parts.js';
import type { HallView } from '../../../../protocol/src/views/views.js';
import { agendaChangesOf } from './agenda-changes-part.js';
import { annualPartOf } from './annual-part.js';
import { rollCallOf } from './by-hand-part.js';
import { committeesPartOf } from './committees-part.js';
import { conductOf, passedOverOf } from './conduct-part.js';
import { draftOnTableOf, draftsPartOf } from './drafts-part.js';
import { electionsPartOf } from './elections-part.js';
import { floorOf } from './floor-part.js';
import { motionsOf } from './motions-part.js';
import { presidingPartOf } from './presiding-part.js';
import { currentVoting, summaryOf, votingPartOf } from './voting-part.js';

/** How each part of what everybody in the hall and outside may see is made; pure functions of the state. */
const hallParts: {
  readonly [Part in Exclude<keyof HallView, 'power'>]-?: (sessionId: string, state: SessionState) => HallView[Part];
} = {
  header: headerOf,
  quorum: (_sessionId, state) => quorumOf(state),
  presiding: (_sessionId, state) => presidingPartOf(state),
  agenda: (_sessionId, state) => agendaOf(state),
  conduct: (_sessionId, state) => conductOf(state),
  roll: (_sessionId, state) => rollOf(state),
  floor: (_sessionId, state) => floorOf(state),
  motions: (_sessionId, state) => motionsOf(state),
  voting: (_sessionId, state) => {
    const voting = currentVoting(state);
    return voting ? votingPartOf(state, voting) : null;
  },
  results: (_sessionId, state) => state.votings.flatMap((past) => summaryOf(state, past) ?? []),
  committees: (_sessionId, state) => committeesPartOf(state),
  recess: (_sessionId, state) => state.recess,
  closedParts: (_sessionId, state) => state.closedParts.map((part) => ({ ...part })),
  adjournedUntil: (_sessionId, state) => state.adjournedUntil,
  rollCall: (_sessionId, state) => rollCallOf(state),
  annual: (_sessionId, state) => annualPartOf(state),
  drafts: (_sessionId, state) => draftsPartOf(state),
  draftOnTable: (_sessionId, state) => draftOnTableOf(state),
  elections: (_sessionId, state) => electionsPartOf(state),
};

/** Makes a part, or has it still from the last time. */
export type Keep = <Value>(part: string, state: SessionState, make: (state: SessionState) => Value) => Value;

const anew: Keep = (_part, state, make) => make(state);

/** What everybody in the hall and outside may see. @param keep spares the parts that are as they were */
export function hallViewOf(sessionId: string, state: SessionState, keep: Keep = anew): HallView {
  const parts = Object.entries(hallParts).map(([part, make]) => [
    part,
    keep<unknown>(part, state, (read) => make(sessionId, read)),
  ]);
  return Object.fromEntries(parts) as HallView;
}

export function headerOf(sessionId: string, state: SessionState): HeaderPart {
  const { council } = state;
  const { committees: _committees, presiderId: _presiderId, request, ...header } = state.header;
  return {
    sessionId,
    ...header,
    ...(request ? { request: { ...request, signatories: [...request.signatories] } } : {}),
    ...(state.departure ? { departure: { ...state.departure, changes: [...state.departure.changes] } } : {}),
    roman: header.number > 0 ? roman(header.number) : '',
    status: state.status,
    sittingNo: state.sittings.length,
    openedAt: state.sittings[0]?.openedAt ?? null,
    closedAt: state.closedAt,
    councilName: council.name,
    municipality: council.municipality,
    termLabel: council.termLabel,
    statutorySize: council.statutorySize,
  };
}

function agendaOf(state: SessionState): AgendaPart {
  const over = state.status === 'closed';
  // A draft's words go out with the draft on the table only, and over HTTP.
  const items = state.agenda.map(({ text: _text, adjourned: _adjourned, ...item }) => {
    const passedOver = passedOverOf(state, item);
    return {
      ...item,
      documents: [...item.documents],
      ...(isReferred(state, item) ? { referred: true as const } : {}),
      ...(over && (item.status === 'planned' || item.status === 'suspended') ? { notDealtWith: true as const } : {}),
      ...(passedOver.length > 0 ? { passedOver } : {}),
    };
  });
  const { agendaVersion, currentItemId, agendaChangedBy } = state;
  return {
    version: agendaVersion,
    currentItemId,
    changedBy: [...agendaChangedBy],
    changes: agendaChangesOf(state),
    items,
  };
}

function rollOf(state: SessionState): RollEntry[] {
  return inPolishOrder(state.council).map((member) => ({
    memberId: member.memberId,
    seatNo: member.seatNo,
    firstName: member.firstName,
    lastName: member.lastName,
    clubShortName: clubOf(state.council, member),
    office: member.office,
    standing: member.mandate === 'expired' ? 'expired' : member.sworn ? 'active' : 'unsworn',
    present: isPresent(state.council, state.register, member.memberId),
  }));
}

function clubOf(council: Council, member: Member): string | null {
  return council.clubs.find((club) => club.clubId === member.clubId)?.shortName ?? null;
}

import { type Council, findMember, fullName } from '../../../../core/src/council/council.js';
import { findItem, type SessionState } from '../../../../core/src/session/state.js';
import type { FloorRequest, Speaker } from '../../../../core/src/speaking/floor.js';
import { clubDeadline } from '../../../../core/src/speaking/narrowed-limit.js';
import type { FloorPart, FloorRequestView, SpeakerView } from '../../../../protocol/src/views/parts.js';

/** Who speaks, who waits, and what limits the item (§7). */
export function floorOf(state: SessionState): FloorPart {
  const { currentItemId: itemId, floor } = state;
  const { speaker, queue, closedItems, itemLimits } = floor;
  return {
    speaker: speaker && speakerView(state, speaker),
    queue: queue.map((request) => requestView(state.council, request)),
    listClosed: itemId !== null && closedItems.includes(itemId),
    itemLimitMs: (itemId !== null && itemLimits?.[itemId]) || null,
  };
}

function speakerView(state: SessionState, speaker: Speaker): SpeakerView {
  const { startedAt, limitMs, deadlineAt, pausedAt = null, pausedMs = 0, reminders = [] } = speaker;
  const isMember = findMember(state.council, speaker.personId) !== undefined;
  return {
    ...requestView(state.council, speaker),
    ...{ startedAt, limitMs, deadlineAt, pausedAt, pausedMs },
    warningMs: state.rules.speechWarningMs,
    reminders: reminders.map(({ kind, at }) => ({ kind, at })),
    clubDeadlineAt: clubDeadline(state),
    // L-04, art. 28aa ust. 5: said in words, so that nobody looks for a clock.
    unlimitedByLaw: isMember && findItem(state, speaker.itemId)?.kind === 'state-report',
  };
}

function requestView(council: Council, request: FloorRequest): FloorRequestView {
  const { requestId, personId, kind, askedAt } = request;
  return { ...speakerFacts(council, personId), requestId, personId, kind, askedAt };
}

/** Name, role and club of whoever may hold the floor. */
export function speakerFacts(
  council: Council,
  personId: string,
): Pick<FloorRequestView, 'fullName' | 'role' | 'clubShortName'> {
  const member = findMember(council, personId);
  if (member) {
    const club = council.clubs.find(({ clubId }) => clubId === member.clubId);
    return {
      fullName: fullName(member),
      role: member.office ?? 'councillor',
      clubShortName: club?.shortName ?? null,
    };
  }
  const guest = council.guests.find((candidate) => candidate.personId === personId);
  return { fullName: guest?.fullName ?? '', role: guest?.role ?? 'guest', clubShortName: null };
}

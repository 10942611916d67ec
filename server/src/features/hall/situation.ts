import { filledSeats, fullName } from '../../../../core/src/council/council.js';
import { closedPart } from '../../../../core/src/openness/closed-part.js';
import { presiderOf } from '../../../../core/src/presiding/presiding.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { HallScene, Situation } from '../../../../protocol/src/hall/equipment-view.js';
import { floorOf } from '../../live-session/views/floor-part.js';
import { sceneOf } from '../../live-session/views/wall-view.js';

const scenes: Readonly<Record<ReturnType<typeof sceneOf>, HallScene>> = {
  idle: 'before',
  quorum: 'quorum',
  item: 'item',
  speaker: 'speaker',
  voting: 'voting',
  result: 'result',
  recess: 'recess',
  message: 'item',
  closed: 'ended',
  'closed-part': 'closed-part',
};

/**
 * What the devices of the hall are told of a session: committed facts only. In a closed part (S-27) the speaker is still named, for
 * the microphone is inside; whatever leaves the hall looks at the scene.
 */
export function situationOf(sessionId: string, state: SessionState): Situation {
  const { header, currentItemId } = state;
  const item = state.agenda.find(({ itemId }) => itemId === currentItemId);
  const { speaker } = floorOf(state);
  const seatOf = (memberId: string | null): number | null =>
    state.council.members.find((member) => member.memberId === memberId)?.seatNo ?? null;
  const scene = closedPart(state) ? 'closed-part' : scenes[sceneOf(state)];
  return {
    scene: scene === 'quorum' && state.status === 'convened' ? 'before' : scene,
    session: {
      sessionId,
      title: header.title,
      number: header.number,
      date: header.date,
      training: header.training,
      status: state.status,
    },
    item: item ? { number: item.number, title: item.title } : null,
    speaker: speaker && {
      personId: speaker.personId,
      fullName: speaker.fullName,
      role: speaker.role,
      seatNo: seatOf(speaker.personId),
      clubShortName: speaker.clubShortName,
      startedAt: speaker.startedAt,
      pausedAt: speaker.pausedAt,
    },
    seats: filledSeats(state.council).map((member) => ({
      seatNo: member.seatNo,
      fullName: fullName(member),
      clubShortName: state.council.clubs.find(({ clubId }) => clubId === member.clubId)?.shortName ?? null,
    })),
    presiderSeatNo: seatOf(presiderOf(state)),
    voting: votingOf(state),
  };
}

/** Figures only once the vote is closed (V-08); of a vote without the public nothing at all. */
function votingOf(state: SessionState): Situation['voting'] {
  const voting = state.votings.at(-1);
  if (!voting || voting.itemId !== state.currentItemId || closedPart(state)) return null;
  const { votingId, no, subject, status, result } = voting;
  return { votingId, no, subject, status, tally: result && { ...result.tally }, outcome: result?.outcome ?? null };
}

import { closedPart } from '../../../../core/src/openness/closed-part.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { openVoting, pendingVoting } from '../../../../core/src/session/state.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
import type { ScreenView, WallScene, WallView } from '../../../../protocol/src/views/views.js';

/** What belongs to one screen: its scene and its message. The rest of the wall's view is the hall's, the same for all screens. */
export function screenPartsOf(
  state: SessionState,
  screen: ScreenView,
  hallCode: HallCodePart,
): Pick<WallView, 'scene' | 'screen' | 'hallCode'> {
  const { screenId, name, message } = screen;
  // S-27: whatever scene was chosen, a screen says nothing of a closed part but its basis.
  const scene = closedPart(state) ? 'closed-part' : screen.scene === 'auto' ? sceneOf(state) : screen.scene;
  return { scene, screen: { screenId, name, message }, hallCode };
}

/** The scene a screen shows by itself: what the hall needs to see now. */
export function sceneOf(state: SessionState): WallScene {
  switch (state.status) {
    case 'none':
    case 'prepared':
      return 'idle';
    case 'convened':
      return 'quorum';
    case 'recess':
    case 'adjourned':
      return 'recess';
    case 'closed':
      return 'closed';
    case 'open':
      return sceneInOpenSession(state);
  }
}

function sceneInOpenSession(state: SessionState): WallScene {
  if (openVoting(state)) return 'voting';
  if (pendingVoting(state)?.status === 'closed') return 'result';
  if (state.floor.speaker) return 'speaker';
  if (state.currentItemId === null) return 'quorum';
  return showsLastResult(state) && !electsNow(state) ? 'result' : 'item';
}

/** An election takes the screen back from the open votes before it, on its commission or on the number of vice-chairs. */
function electsNow({ elections, currentItemId, votings }: SessionState): boolean {
  const election = elections.all.findLast(({ itemId }) => itemId === currentItemId);
  if (!election) return false;
  if (election.ending === null) return election.candidates.length > 0;
  const announcedAt = election.rounds.at(-1)?.announcedAt ?? '';
  return announcedAt > (votings.at(-1)?.announcedAt ?? '');
}

/** The result stays up until the session goes on: a new request, a new voting or another item. */
function showsLastResult(state: SessionState): boolean {
  const last = state.votings.findLast((voting) => voting.no !== null);
  const newer = state.votings.at(-1);
  if (!last || newer !== last || last.itemId !== state.currentItemId) return false;
  const endedAt = last.announcedAt ?? last.closedAt;
  if (endedAt === null) return false;
  return !state.floor.speeches.some((speech) => speech.endedAt > endedAt);
}

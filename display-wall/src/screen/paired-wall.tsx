import { useEffect } from 'react';
import { ownScreen } from '../../../protocol/src/http/screens.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import type { PairedScreen } from '../pairing/paired-screen.js';
import { WallFrame } from './wall-frame.js';

const askAgainMs = 5_000;

export interface PairedWallProps {
  screen: PairedScreen;
  /** The operator moved the screen to another session. */
  onMoved: (screen: PairedScreen) => void;
  /** The operator removed the screen: it pairs anew. */
  onRemoved: () => void;
}

/** The live session on one paired screen; comes back by itself after every loss. */
export function PairedWall({ screen, onMoved, onRemoved }: PairedWallProps) {
  const { status, view, clockOffsetMs } = useLiveSession<WallView>(screen.sessionId, 'wall', screen.token);
  useEffect(() => {
    if (status === 'signed-out') onRemoved();
  }, [status, onRemoved]);
  useOwnSession(screen, status === 'refused', onMoved, onRemoved);
  // A view without a scene is the hall's half; the screen's own half follows at once.
  const shown = view?.scene && view.screen ? view : null;
  return <WallFrame view={shown} clockOffsetMs={clockOffsetMs} isOffline={status !== 'connected'} />;
}

/** Refused by its session, a screen asks where it belongs until it is let in somewhere or removed. */
function useOwnSession(
  screen: PairedScreen,
  isRefused: boolean,
  onMoved: PairedWallProps['onMoved'],
  onRemoved: PairedWallProps['onRemoved'],
): void {
  useEffect(() => {
    if (!isRefused) return;
    const ask = async () => {
      try {
        const headers = { 'x-screen-token': screen.token };
        const own = await callApi('/api/screens/own', { headers, schema: ownScreen });
        if (own.sessionId !== screen.sessionId) onMoved({ ...own, token: screen.token });
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) onRemoved();
      }
    };
    void ask();
    const timer = setInterval(() => void ask(), askAgainMs);
    return () => clearInterval(timer);
  }, [screen, isRefused, onMoved, onRemoved]);
}

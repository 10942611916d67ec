import { useEffect } from 'react';
import { ownScreen } from '../../../protocol/src/http/screens.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import type { PairedScreen } from '../pairing/paired-screen.js';
import { WallFrame } from './wall-frame.js';

const askAgainMs = 3_000;

export interface PairedWallProps {
  screen: PairedScreen;
  /** The session does not let the screen in: begin anew where it belongs now, another session or the same. */
  onRefused: (screen: PairedScreen) => void;
  /** The operator removed the screen: it pairs anew. */
  onRemoved: () => void;
}

/** The live session on one paired screen; comes back by itself after every loss. */
export function PairedWall({ screen, onRefused, onRemoved }: PairedWallProps) {
  const { status, view, clockOffsetMs } = useLiveSession<WallView>(screen.sessionId, 'wall', screen.token);
  useEffect(() => {
    if (status === 'signed-out') onRemoved();
  }, [status, onRemoved]);
  useOwnSession(screen, status === 'refused', onRefused, onRemoved);
  // A view without a scene is the hall's half; the screen's own half follows at once.
  const shown = view?.scene && view.screen ? view : null;
  return <WallFrame view={shown} clockOffsetMs={clockOffsetMs} isOffline={status !== 'connected'} />;
}

/** Refused by its session (the operator moved the screen, or a training session begins anew), a screen asks where it belongs. */
function useOwnSession(
  screen: PairedScreen,
  isRefused: boolean,
  onRefused: PairedWallProps['onRefused'],
  onRemoved: PairedWallProps['onRemoved'],
): void {
  useEffect(() => {
    if (!isRefused) return;
    const ask = async () => {
      try {
        const headers = { 'x-screen-token': screen.token };
        const own = await callApi('/api/screens/own', { headers, schema: ownScreen });
        if (isOver) return;
        if (own.sessionId !== screen.sessionId) onRefused({ ...own, token: screen.token });
        else timer = setTimeout(() => onRefused(screen), askAgainMs);
      } catch (error) {
        if (isOver) return;
        if (error instanceof ApiError && error.status === 404) onRemoved();
        else timer = setTimeout(() => void ask(), askAgainMs);
      }
    };
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [screen, isRefused, onRefused, onRemoved]);
}

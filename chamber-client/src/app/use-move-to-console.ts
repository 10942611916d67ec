import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import type { OwnView } from '../../../protocol/src/views/views.js';

/**
 * Takes somebody who becomes the presider while at the desk to the console (S-10). Who presides already and came to the desk on
 * purpose stays.
 * @param own null until the hub has sent it
 */
export function useMoveToConsole(sessionId: string, own: OwnView | null): void {
  const navigate = useNavigate();
  const presided = useRef<boolean | null>(null);
  const presides = own?.me.roles.includes('chair') ?? null;
  useEffect(() => {
    if (presided.current === false && presides) navigate(`/${sessionId}/chair`, { replace: true });
    if (presides !== null) presided.current = presides;
  }, [presides, sessionId, navigate]);
}

import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { newCommandId } from '../../../live-client/src/command-id.js';
import { LiveClient, type LiveSnapshot } from '../../../live-client/src/live-client.js';
import type { Audience } from '../../../protocol/src/messages.js';

export interface LiveSession<View extends object> extends LiveSnapshot<View> {
  /** Orders something; resolves with the hub's answer, see `LiveClient.send`. */
  readonly send: LiveClient<View>['send'];
  readonly tellShown: LiveClient<View>['tellShown'];
  /** The hub's present time in ms. */
  readonly now: () => number;
}

/**
 * Follows one session as one audience while the component is mounted.
 * @param screenToken for a paired wall screen; people come with their cookie.
 */
export function useLiveSession<View extends object>(
  sessionId: string,
  audience: Audience,
  screenToken?: string,
): LiveSession<View> {
  const client = useMemo(
    () => new LiveClient<View>({ sessionId, audience, screenToken, deviceId: deviceId() }),
    [sessionId, audience, screenToken],
  );
  useEffect(() => {
    client.open();
    const reconnect = () => client.reconnectNow();
    window.addEventListener('online', reconnect);
    return () => {
      window.removeEventListener('online', reconnect);
      client.close();
    };
  }, [client]);
  const snapshot = useSyncExternalStore(
    (listener) => client.subscribe(listener),
    () => client.snapshot,
  );
  return useMemo(
    () => ({
      ...snapshot,
      send: client.send.bind(client),
      tellShown: client.tellShown.bind(client),
      now: () => Date.now() + snapshot.clockOffsetMs,
    }),
    [client, snapshot],
  );
}

const deviceKey = 'kworum.device';

/** One id for all windows of this browser; without storage a new one for each page. */
function deviceId(): string {
  try {
    const known = localStorage.getItem(deviceKey);
    if (known) return known;
    const made = newCommandId();
    localStorage.setItem(deviceKey, made);
    return made;
  } catch {
    return newCommandId();
  }
}

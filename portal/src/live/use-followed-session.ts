import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { FollowedSession } from '../page/page-data.js';
import { type FeedSnapshot, PublicFeed } from './public-feed.js';

export interface FollowedNow extends FeedSnapshot {
  /** WCAG 2.2.2: the reader may stop what changes by itself. */
  readonly pause: () => void;
  readonly resume: () => void;
}

/**
 * The session as it is now; on the server and in the first pass what the page was rendered with.
 * A page nobody looks at holds no connection: browsers allow six per host, and more tabs than that are common.
 */
export function useFollowedSession(initial: FollowedSession): FollowedNow {
  const feed = useMemo(() => new PublicFeed(initial.view.header.sessionId, initial), [initial]);
  const [paused, setPaused] = useState(false);
  const subscribe = useCallback((listener: () => void) => feed.subscribe(listener), [feed]);
  const snapshot = useSyncExternalStore(
    subscribe,
    () => feed.snapshot,
    () => feed.snapshot,
  );
  const over = snapshot.followed.view.header.status === 'closed';
  useEffect(() => {
    if (over) return;
    const follow = () => {
      if (document.visibilityState === 'visible' && !paused) feed.open();
      else feed.close(paused ? 'paused' : 'connecting');
    };
    const leave = () => feed.close();
    follow();
    document.addEventListener('visibilitychange', follow);
    window.addEventListener('pageshow', follow);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      window.removeEventListener('pageshow', follow);
      window.removeEventListener('pagehide', leave);
      feed.close();
    };
  }, [feed, paused, over]);
  return useMemo(() => ({ ...snapshot, pause: () => setPaused(true), resume: () => setPaused(false) }), [snapshot]);
}

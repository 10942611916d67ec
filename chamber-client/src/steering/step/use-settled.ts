import { useEffect, useRef } from 'react';

/**
 * Guards a button whose meaning changes under the finger: true once it has stood for a moment, so that the second press of a
 * double click on `Zamknij głosowanie` does not announce the result as well, and a key held down answers no question.
 * @param id another value means another step or question.
 */
export function useSettled(id: string, settleMs = 600): () => boolean {
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id's change is what counts
  useEffect(() => {
    if (!isFirst.current) changedAt.current = performance.now();
    isFirst.current = false;
  }, [id]);
  return () => performance.now() - changedAt.current >= settleMs;
}

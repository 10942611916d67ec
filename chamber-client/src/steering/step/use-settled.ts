import { useEffect, useRef } from 'react';

/**
 * Guards a button whose meaning changes under the finger: true once the step has stood for a moment, so that the second
 * press of a double click on `Zamknij głosowanie` does not announce the result as well.
 * @param id another value means another step.
 */
export function useSettled(id: string | null, settleMs = 700): () => boolean {
  const changedAt = useRef(Number.NEGATIVE_INFINITY);
  const isFirst = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id's change is what counts
  useEffect(() => {
    if (!isFirst.current) changedAt.current = performance.now();
    isFirst.current = false;
  }, [id]);
  return () => performance.now() - changedAt.current >= settleMs;
}

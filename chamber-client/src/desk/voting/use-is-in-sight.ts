import { useEffect, useState } from 'react';

/** Whether any part of the element with this id can be seen. @param key of what the element shows; a new one looks for it anew. */
export function useIsInSight(id: string, key: string | null): boolean {
  const [isInSight, setInSight] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another voting is another element under the same id
  useEffect(() => {
    const element = document.getElementById(id);
    if (!element || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver(([entry]) => setInSight(entry?.isIntersecting ?? true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, key]);
  return isInSight;
}

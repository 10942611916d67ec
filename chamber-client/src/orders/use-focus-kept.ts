import { type RefObject, useEffect } from 'react';

/** Longer than a closing dialog needs to give the focus back to what opened it. */
const graceMs = 100;

/**
 * WCAG 2.4.3: a button vanishes with the step it took; then the focus goes to a place that stays instead of being lost, and the next
 * Tab and the screen reader go on from there.
 * @param home what can take the focus and is always there
 */
export function useFocusKept(home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let held: EventTarget | null = document.activeElement;
    let timer: number | undefined;
    const isLost = () => held instanceof Element && !held.isConnected && document.activeElement === document.body;
    const note = ({ target }: FocusEvent) => {
      held = target;
    };
    const watcher = new MutationObserver(() => {
      if (!isLost()) return;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => isLost() && home.current?.focus({ preventScroll: true }), graceMs);
    });
    document.addEventListener('focusin', note);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      watcher.disconnect();
      window.clearTimeout(timer);
    };
  }, [home]);
}

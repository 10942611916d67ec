import { useEffect, useRef } from 'react';

/** Keys in the notation of `aria-keyshortcuts`. None is a plain character, so they never meet typing (WCAG 2.1.4). */
export const shortcuts = {
  nextStep: 'Control+Enter',
  grantFloor: 'F2',
  endFloor: 'F4',
  extendFloor: 'F8',
  ownBallot: 'F9',
} as const;

/** Runs `press` on the key wherever the focus is, except behind an open dialog; a held key counts once. */
export function useShortcut(keys: string, press: () => void, enabled = true): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (!enabled) return;
    const handle = (event: KeyboardEvent) => {
      if (!isPressed(keys, event) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) latest.current();
    };
    // Captured: tabs, grips and other parts keep Enter to themselves once it reaches them.
    window.addEventListener('keydown', handle, { capture: true });
    return () => window.removeEventListener('keydown', handle, { capture: true });
  }, [keys, enabled]);
}

function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const withControl = parts.includes('Control');
  if (event.altKey || event.shiftKey || (event.ctrlKey || event.metaKey) !== withControl) return false;
  return event.key === parts.at(-1);
}

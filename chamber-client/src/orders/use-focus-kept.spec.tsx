import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFocusKept } from './use-focus-kept.js';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A button that vanishes when pressed, another that stays, and the place that is always there. */
function Console() {
  const home = useRef<HTMLElement>(null);
  const [isTaken, setTaken] = useState(false);
  useFocusKept(home);
  return (
    <>
      {!isTaken && (
        <button type="button" onClick={() => setTaken(true)}>
          Potwierdzam obecność
        </button>
      )}
      <section ref={home} tabIndex={-1} aria-label="Bieżące obrady" />
      <button type="button">Zostaje</button>
    </>
  );
}

describe('the focus on the console', () => {
  it('goes to the place that stays when what had it vanishes', async () => {
    render(<Console />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(document.body);
    await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region')));
  });

  it('stays where somebody else has put it meanwhile, and is not fetched from nowhere', async () => {
    render(<Console />);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const other = screen.getByRole('button', { name: 'Zostaje' });
    other.focus();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(other);
    act(() => other.blur());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.activeElement).toBe(document.body);
  });
});

import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../../core/src/voting/voting.js';
import { renderPart } from '../../test/render-part.js';
import { Ballot, type BallotProps } from './ballot.js';

const noon = '2026-11-24T13:03:22.000Z';

/** A ballot that keeps its own mark, as a desk does; `onCast` is watched. */
function Desk({ onCast, ...props }: Partial<BallotProps> & { onCast: (choice: Choice) => void }) {
  const [value, setValue] = useState<Choice | null>(props.value ?? null);
  return (
    <Ballot
      subject="Uchwała w sprawie budżetu"
      state="idle"
      confirmed={null}
      autoFocus
      {...props}
      value={value}
      onChange={setValue}
      onCast={onCast}
    />
  );
}

afterEach(cleanup);

describe('Ballot', () => {
  it('offers exactly ZA, PRZECIW, WSTRZYMUJĘ SIĘ under the text put to the vote (V-01)', () => {
    renderPart(<Desk onCast={() => {}} />);
    expect(screen.getByRole('group', { name: 'Uchwała w sprawie budżetu' })).toBeTruthy();
    const names = screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(names).toEqual(['ZA1', 'PRZECIW2', 'WSTRZYMUJĘ SIĘ3']);
  });

  it('casts once by a tap', async () => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} />);
    await userEvent.click(screen.getByText('PRZECIW'));
    expect(onCast.mock.calls).toEqual([['against']]);
  });

  it.each([
    ['1', 'for'],
    ['2', 'against'],
    ['3', 'abstain'],
  ])('casts by the digit %s', async (key, choice) => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} />);
    await userEvent.keyboard(key);
    expect(onCast.mock.calls).toEqual([[choice]]);
    expect((document.activeElement as HTMLInputElement).value).toBe(choice);
  });

  it('ignores other digits and digits with modifiers', async () => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} />);
    await userEvent.keyboard('0459{Control>}1{/Control}{Alt>}2{/Alt}');
    expect(onCast).not.toHaveBeenCalled();
  });

  it('only marks with arrows and casts with Enter or the button', async () => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} />);
    await userEvent.keyboard('{Enter}');
    expect(onCast).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}');
    expect((screen.getByRole('radio', { name: /PRZECIW/ }) as HTMLInputElement).checked).toBe(true);
    expect(onCast).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Oddaj głos: PRZECIW' }));
    await userEvent.click(screen.getByRole('radio', { name: /PRZECIW/ }));
    screen.getByRole('radio', { name: /PRZECIW/ }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onCast.mock.calls).toEqual([['against'], ['against']]);
  });

  it('shows the receipt in a live region (V-04)', () => {
    renderPart(<Desk onCast={() => {}} value="for" state="confirmed" confirmed={{ choice: 'for', at: noon }} />);
    const receipt = screen.getAllByRole('status').find((region) => region.textContent?.includes('Głos oddany'));
    expect(receipt?.textContent).toBe('Głos oddany: ZA – 14:03:22');
    expect(screen.queryByRole('button', { name: /Oddaj głos/ })).toBeNull();
  });

  it('V-16: a vote that an official entered is never called cast by the voter', () => {
    const confirmed = { choice: 'for', at: noon, origin: 'oral' } as const;
    renderPart(<Desk onCast={() => {}} value="for" state="confirmed" confirmed={confirmed} />);
    expect(screen.queryByText(/Głos oddany/)).toBeNull();
    expect(screen.getByText('Głos wpisany przez obsługę sesji: ZA (głos podany ustnie) – 14:03:22')).toBeTruthy();
  });

  it('never shows a vote as cast before it is confirmed (V-04)', () => {
    renderPart(<Desk onCast={() => {}} value="for" state="sending" />);
    expect(screen.getByText('Wysyłanie głosu: ZA…')).toBeTruthy();
    expect(screen.queryByText(/Głos oddany/)).toBeNull();
  });

  it('keeps an unsent vote in hand and sends the same one again (V-04)', async () => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} value="abstain" state="unsent" confirmed={{ choice: 'for', at: noon }} />);
    expect(screen.getByText('Głos niewysłany – ponów')).toBeTruthy();
    expect(screen.getByText('Nadal liczy się głos: ZA – 14:03:22')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ponów: WSTRZYMUJĘ SIĘ' }));
    expect(onCast.mock.calls).toEqual([['abstain']]);
  });

  it('tells why a vote was refused (V-06)', () => {
    const text = 'Głosowanie zamknięte – głos nie został przyjęty.';
    renderPart(<Desk onCast={() => {}} value="for" state="refused" refusal={{ text, article: 'V-06' }} />);
    expect(screen.getByText('Głos nie został przyjęty')).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('casts nothing while blocked and says why (V-11)', async () => {
    const onCast = vi.fn();
    renderPart(<Desk onCast={onCast} value="for" blockedBecause="Wyłączenie (art. 25a u.s.g.)." />);
    await userEvent.click(screen.getByText('ZA'));
    await userEvent.keyboard('1');
    expect(onCast).not.toHaveBeenCalled();
    expect(screen.getAllByRole<HTMLInputElement>('radio').every((radio) => radio.disabled)).toBe(true);
    expect(screen.getByText('Wyłączenie (art. 25a u.s.g.).')).toBeTruthy();
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { MotionView } from '../../../../protocol/src/views/motions-part.js';
import { FloorPanel } from '../floor/floor-panel.js';
import { renderDesk } from '../testing/render-desk.js';

afterEach(cleanup);

const motion: MotionView = {
  motionId: '00000000-0000-4000-8000-0000000000b1',
  kind: 'recess',
  text: 'Wnoszę o 15 minut przerwy.',
  memberId: 'm3',
  fullName: 'Ewa Żak',
  itemId: 'i2',
  movedAt: '2026-11-24T09:40:00.000Z',
  status: 'moved',
  speakerFor: 'Ewa Żak',
  speakerAgainst: null,
  votingId: null,
  due: false,
  note: null,
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('L-05: a formal motion at the desk', () => {
  it('goes out with its kind and a text that may be changed; a secret vote is none of the kinds', async () => {
    const desk = renderDesk(<FloorPanel />);
    await press('Wniosek formalny');
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś wniosek' }));
    expect(dialog.getByText('Wybierz, czego dotyczy wniosek.')).toBeTruthy();
    const kinds = dialog.getByRole('combobox', { name: 'Czego dotyczy wniosek' });
    expect(kinds.textContent).not.toMatch(/tajn/);
    await userEvent.selectOptions(kinds, 'przerwa');
    const text = dialog.getByRole('textbox', { name: 'Treść wniosku' });
    expect((text as HTMLTextAreaElement).value).toBe('Wnoszę o przerwę w obradach.');
    await userEvent.clear(text);
    await userEvent.type(text, 'Kwadrans przerwy');
    await userEvent.click(dialog.getByRole('button', { name: 'Zgłoś wniosek' }));
    expect(desk.orders()).toEqual([
      { type: 'MoveFormalMotion', payload: { kind: 'recess', text: 'Kwadrans przerwy', memberId: null } },
    ]);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('while another one is dealt with, only what needs no vote is offered', async () => {
    renderDesk(<FloorPanel />, { view: { motions: [motion] } });
    expect(screen.getByText('Wnoszę o 15 minut przerwy.')).toBeTruthy();
    expect(screen.getByText(/głos za: Ewa Żak/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Wycofaj wniosek' })).toBeNull();
    await press('Wniosek formalny');
    const kinds = within(screen.getByRole('dialog')).getByRole('combobox', { name: 'Czego dotyczy wniosek' });
    expect([...(kinds as HTMLSelectElement).options].map(({ text }) => text)).toEqual([
      'Wybierz…',
      'sprawdzenie kworum',
      'przestrzeganie porządku obrad',
    ]);
  });

  it('the own one is withdrawn by its mover', async () => {
    const desk = renderDesk(<FloorPanel />, { view: { motions: [{ ...motion, memberId: 'm2' }] } });
    await press('Wycofaj wniosek');
    expect(desk.orders()).toEqual([{ type: 'WithdrawFormalMotion', payload: { motionId: motion.motionId } }]);
  });

  it('L-03: tells the own time and what is left to the club', () => {
    const speakingTime = { itemMs: 60_000, sessionMs: 125_000, clubLeftMs: 90_000 };
    renderDesk(<FloorPanel />, { own: { speakingTime } });
    expect(screen.getByText(/w tym punkcie 1:00, w sesji 2:05/)).toBeTruthy();
    expect(screen.getByText(/Twojemu klubowi zostało w tym punkcie 1:30/)).toBeTruthy();
  });
});

import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleView } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { CheckIn } from './check-in.js';

afterEach(cleanup);

const button = () => screen.queryByRole('button', { name: 'Potwierdzam obecność' });
const { header } = sampleView;

describe('CheckIn', () => {
  it('S-22: before the opening records an arrival, during the session a late one', async () => {
    const before = renderDesk(<CheckIn />, {
      me: { present: false },
      view: { header: { ...header, status: 'convened' } },
    });
    await userEvent.click(button() as HTMLElement);
    expect(before.orders()).toEqual([{ type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered' } }]);
    cleanup();
    const late = renderDesk(<CheckIn />, { me: { present: false } });
    await userEvent.click(button() as HTMLElement);
    expect(late.orders()).toEqual([{ type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered-late' } }]);
  });

  it('a councillor who was here and went out comes back, not late', async () => {
    const desk = renderDesk(<CheckIn />, { me: { present: true } });
    expect(button()).toBeNull();
    desk.show({ me: { present: false } });
    await userEvent.click(button() as HTMLElement);
    expect(desk.orders()).toEqual([{ type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered' } }]);
  });

  it('S-30: with a hall code the six digits go along, and nothing goes without them', async () => {
    const desk = renderDesk(<CheckIn />, { me: { present: false, hallCode: true } });
    await userEvent.click(button() as HTMLElement);
    expect(desk.orders()).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Kod z ekranu w sali/), '12 34-56');
    await userEvent.click(button() as HTMLElement);
    expect(desk.orders()).toEqual([
      { type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered-late', hallCode: '123456' } },
    ]);
  });

  it('S-30: Enter after the last digit is enough; before it, it does nothing', async () => {
    const desk = renderDesk(<CheckIn />, { me: { present: false, hallCode: true } });
    await userEvent.type(screen.getByLabelText(/Kod z ekranu w sali/), '12345{Enter}');
    expect(desk.orders()).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Kod z ekranu w sali/), '6{Enter}');
    expect(desk.orders()).toEqual([
      { type: 'RecordAttendance', payload: { memberId: 'm2', kind: 'entered-late', hallCode: '123456' } },
    ]);
  });

  it('S-31: from afar only where it was allowed, and the basis is named', async () => {
    const desk = renderDesk(<CheckIn />, { me: { present: false } });
    expect(screen.queryByRole('button', { name: /zdalnie/ })).toBeNull();
    desk.show({ me: { present: false, remoteBasis: 'art. 99 ustawy próbnej' } });
    await userEvent.click(screen.getByRole('button', { name: 'Uczestniczę zdalnie (art. 99 ustawy próbnej)' }));
    expect(desk.orders().at(-1)?.payload).toEqual({ memberId: 'm2', kind: 'entered-late', remote: true });
  });

  it('shows the refusal with its article', async () => {
    const refusal = { code: 'member-not-sworn', text: 'Radny nie złożył ślubowania.', article: 'art. 23a u.s.g.' };
    renderDesk(<CheckIn />, {
      me: { present: false },
      answer: { status: 'refused', commandId: 'c', refusal } as never,
    });
    await userEvent.click(button() as HTMLElement);
    const said = screen.getAllByRole('alert').map((alert) => alert.textContent);
    expect(said.join()).toContain('Radny nie złożył ślubowania.Podstawa: art. 23a u.s.g.');
  });

  it('has no button where the operator keeps the register, before the oath, for guests, and after closing', () => {
    const desk = renderDesk(<CheckIn />, { me: { present: false, selfCheckIn: false } });
    expect(screen.getByText(/Obecność zapisuje operator/)).toBeTruthy();
    expect(button()).toBeNull();
    const unsworn = sampleView.roll.map((entry) => ({ ...entry, standing: 'unsworn' as const }));
    desk.show({ me: { present: false }, view: { roll: unsworn } });
    expect(screen.getByText(/ślubowania/)).toBeTruthy();
    expect(button()).toBeNull();
    desk.show({ me: { present: false, memberId: null } });
    expect(button()).toBeNull();
    desk.show({ me: { present: false }, view: { header: { ...header, status: 'closed' } } });
    expect(button()).toBeNull();
  });

  it('stays reachable without a connection and says why it does nothing', async () => {
    const desk = renderDesk(<CheckIn />, { me: { present: false }, connected: false });
    await userEvent.click(button() as HTMLElement);
    expect(desk.orders()).toEqual([]);
    expect(screen.getByText(/Brak połączenia/)).toBeTruthy();
  });
});

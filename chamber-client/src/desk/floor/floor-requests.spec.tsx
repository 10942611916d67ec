import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { sampleView } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { FloorPanel } from './floor-panel.js';

afterEach(cleanup);

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('FloorRequests', () => {
  it('L-01: every kind of request goes out for oneself', async () => {
    const desk = renderDesk(<FloorPanel />);
    for (const name of ['Zgłoś się do głosu', 'Ad vocem', 'Wniosek formalny']) await press(name);
    await press('Tylko zgłoś się, wniosek podam ustnie');
    for (const name of ['Sprostowanie', 'W kwestii technicznej']) await press(name);
    expect(desk.orders().map(({ payload }) => payload)).toEqual(
      ['speech', 'rejoinder', 'formal-motion', 'correction', 'technical'].map((kind) => ({ kind, personId: null })),
    );
  });

  it('shows the place in the queue, offers withdrawal and no second request of the same kind', async () => {
    const desk = renderDesk(<FloorPanel />, { own: { requests: [{ requestId: 'r1', kind: 'speech', place: 3 }] } });
    expect(screen.getByText('Zgłoszenie do głosu – miejsce 3')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Zgłoś się do głosu' })).toBeNull();
    await press('Wycofaj: Zgłoszenie do głosu');
    expect(desk.orders()).toEqual([{ type: 'WithdrawFloorRequest', payload: { requestId: 'r1' } }]);
  });

  it('L-09: a closed list takes no speeches, formal motions go on', async () => {
    const desk = renderDesk(<FloorPanel />, { view: { floor: { ...sampleView.floor, listClosed: true } } });
    await press('Zgłoś się do głosu');
    expect(desk.orders()).toEqual([]);
    await press('Ad vocem');
    expect(desk.orders()).toHaveLength(1);
    expect(screen.getByText(/Lista mówców jest zamknięta\. Można zgłosić/)).toBeTruthy();
  });

  it('says in words why nothing can be asked for', () => {
    const desk = renderDesk(<FloorPanel />, { me: { present: false } });
    expect(screen.getByText(/Potwierdź obecność, aby zgłosić/)).toBeTruthy();
    desk.show({ me: {}, view: { agenda: { ...sampleView.agenda, currentItemId: null } } });
    expect(screen.getByText(/gdy rozpocznie się punkt/)).toBeTruthy();
    desk.show({ view: { header: { ...sampleView.header, status: 'recess' } } });
    expect(screen.getByText(/możliwe w czasie obrad/)).toBeTruthy();
    desk.show({ connected: false });
    expect(screen.getByText(/Brak połączenia/)).toBeTruthy();
  });

  it('a recorder of minutes only follows', () => {
    renderDesk(<FloorPanel />, { me: { memberId: null, roles: ['recorder'] } });
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('Nikt nie zabiera głosu.')).toBeTruthy();
  });

  it('L-03: the own speech shows its time and ends by its speaker', async () => {
    const speaker = {
      ...{ requestId: 'r1', personId: 'm2', fullName: 'Marek Łoś', role: 'councillor' as const, clubShortName: null },
      ...{ kind: 'speech' as const, askedAt: '2026-11-24T09:00:00.000Z', startedAt: '2026-11-24T09:00:00.000Z' },
      ...{ limitMs: 300_000, deadlineAt: new Date(Date.now() + 90_000).toISOString(), warningMs: 30_000 },
      ...{ pausedAt: null, pausedMs: 0, reminders: [], unlimitedByLaw: false },
    };
    const desk = renderDesk(<FloorPanel />, {
      own: { speaking: true },
      view: { floor: { ...sampleView.floor, speaker } },
    });
    expect(screen.getByText('Masz głos')).toBeTruthy();
    await press('Zakończ wystąpienie');
    expect(desk.orders()).toEqual([{ type: 'EndFloor', payload: {} }]);
  });

  it('L-03: what is left to the club is told between speeches, not beside the clock of the own one', () => {
    const speakingTime = { itemMs: 0, sessionMs: 0, clubLeftMs: 20_000 };
    const desk = renderDesk(<FloorPanel />, { own: { speakingTime } });
    expect(screen.getByText(/Twojemu klubowi zostało w tym punkcie 0:20/)).toBeTruthy();
    desk.show({ own: { speakingTime, speaking: true } });
    expect(screen.queryByText(/Twojemu klubowi zostało/)).toBeNull();
  });
});

import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { FloorPart } from '../../../../protocol/src/views/parts.js';
import { renderSteering } from '../testing/render-steering.js';
import { SpeakersPanel } from './speakers-panel.js';

const request = {
  requestId: '00000000-0000-4000-8000-0000000000a1',
  personId: 'm2',
  fullName: 'Marek Łoś',
  role: 'councillor',
  clubShortName: null,
  kind: 'speech',
  askedAt: '2026-11-24T09:40:00.000Z',
} as const;
const speaker: FloorPart['speaker'] = {
  ...request,
  personId: 'm1',
  fullName: 'Anna Adamska',
  startedAt: '2026-11-24T09:58:00.000Z',
  limitMs: 300_000,
  deadlineAt: '2026-11-24T10:03:00.000Z',
  warningMs: 30_000,
  pausedAt: null,
  pausedMs: 0,
  reminders: [],
  unlimitedByLaw: false,
};

afterEach(cleanup);

describe('SpeakersPanel', () => {
  it('leads the discussion by keys: floor to the next one, a minute more, the end', async () => {
    const view = { floor: { speaker, queue: [request], listClosed: false, itemLimitMs: null } };
    const { orders } = renderSteering(<SpeakersPanel />, { view });
    await userEvent.keyboard('{F8}{F4}{F2}');
    expect(orders()).toEqual([
      { type: 'ExtendFloor', payload: { byMs: 60_000 } },
      { type: 'EndFloor', payload: {} },
      { type: 'GrantFloor', payload: { requestId: request.requestId } },
    ]);
  });

  it('L-04: a speech without a limit is not extended', async () => {
    const view = {
      floor: {
        speaker: { ...speaker, limitMs: null, deadlineAt: null },
        queue: [],
        listClosed: false,
        itemLimitMs: null,
      },
    };
    const { orders } = renderSteering(<SpeakersPanel />, { view });
    await userEvent.keyboard('{F8}');
    expect(orders()).toEqual([]);
    expect(screen.queryByRole('button', { name: /Przedłuż/ })).toBeNull();
  });

  it('L-02, L-07: gives the floor out of turn to anyone in the hall, found by a few letters and Enter', async () => {
    const { orders } = renderSteering(<SpeakersPanel />);
    await userEvent.click(screen.getByRole('button', { name: /Inna osoba/ }));
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('radio', { name: /Żak/ })).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Udziel głosu teraz' }));
    expect(dialog.getByText('Wybierz osobę.')).toBeTruthy();
    await userEvent.type(dialog.getByRole('searchbox'), 'wojc{Enter}');
    await userEvent.click(dialog.getByRole('button', { name: 'Udziel głosu teraz' }));
    expect(orders()).toEqual([{ type: 'GiveFloor', payload: { personId: 'mayor', kind: 'speech' } }]);
  });

  it('L-09: only the chair reopens a closed list and withdraws the floor', () => {
    const view = { floor: { speaker, queue: [], listClosed: true, itemLimitMs: null } };
    renderSteering(<SpeakersPanel />, { view, roles: ['operator'] });
    expect(screen.getByText('Lista mówców zamknięta')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Otwórz listę mówców' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Odbierz głos' })).toBeNull();
    cleanup();
    renderSteering(<SpeakersPanel />, { view });
    expect(screen.getByRole('button', { name: 'Otwórz listę mówców' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Odbierz głos' })).toBeTruthy();
  });
});

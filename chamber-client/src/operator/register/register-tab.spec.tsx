import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { attendanceMethods } from '../../../../core/src/attendance/attendance.js';
import type { RegisterEntryView } from '../../../../protocol/src/views/views.js';
import { renderSteering } from '../../steering/testing/render-steering.js';
import { operatorViewOf } from '../../steering/testing/sample-view.js';
import { RegisterTab } from './register-tab.js';

const entry = (
  seq: number,
  kind: RegisterEntryView['kind'],
  memberId = 'm2',
  fullName = 'Marek Łoś',
): RegisterEntryView => ({
  ...{ seq, kind, memberId, fullName, method: 'operator', reason: null, correctsSeq: null },
  at: `2026-11-24T09:00:0${seq}.000Z`,
});
const register = [
  entry(1, 'entered'),
  entry(2, 'left'),
  entry(3, 'entered'),
  entry(4, 'entered', 'm1', 'Anna Adamska'),
];

afterEach(cleanup);

describe('RegisterTab', () => {
  it('G-04: corrects the last entry of a councillor by a new one that names it and says why', async () => {
    const view = operatorViewOf({ register });
    const { orders } = renderSteering(<RegisterTab view={view} />, { view, roles: ['operator'] });
    expect(screen.getAllByRole('button', { name: /Popraw/ })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Popraw… ostatni wpis: Marek Łoś' }));
    await userEvent.click(screen.getByRole('button', { name: 'Popraw na: nieobecny/-a' }));
    expect(screen.getByText('Podaj powód.')).toBeTruthy();
    expect(orders()).toEqual([]);
    await userEvent.type(screen.getByLabelText('Powód poprawki'), 'Pomylono osoby');
    await userEvent.click(screen.getByRole('button', { name: 'Popraw na: nieobecny/-a' }));
    expect(orders()).toEqual([
      {
        type: 'CorrectAttendance',
        payload: { memberId: 'm2', present: false, correctsSeq: 3, reason: 'Pomylono osoby' },
      },
    ]);
  });

  it('S-22, S-30, S-31: says in words how each entry was made', () => {
    const made = attendanceMethods.map((method, index) => ({ ...entry(index + 1, 'entered'), method }));
    const view = operatorViewOf({ register: made });
    renderSteering(<RegisterTab view={view} />, { view, roles: ['recorder'] });
    expect(screen.queryByText(/register\./)).toBeNull();
    for (const words of ['na swoim stanowisku, kodem z sali', 'zdalnie']) expect(screen.getByText(words)).toBeTruthy();
  });

  it('shows the newest first, finds by name, and leaves correcting to those who may', async () => {
    const view = operatorViewOf({ register });
    renderSteering(<RegisterTab view={view} />, { view, roles: ['recorder'] });
    const rows = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(rows()).toEqual(['Anna Adamska', 'Marek Łoś', 'Marek Łoś', 'Marek Łoś']);
    await userEvent.type(screen.getByRole('searchbox'), 'los');
    expect(rows()).toEqual(['Marek Łoś', 'Marek Łoś', 'Marek Łoś']);
    expect(screen.queryByRole('button', { name: /Popraw/ })).toBeNull();
  });
});

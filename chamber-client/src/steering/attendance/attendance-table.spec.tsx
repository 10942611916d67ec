import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { committeeOf } from '../testing/sample-committee.js';
import { sampleView } from '../testing/sample-view.js';
import { AttendanceTable } from './attendance-table.js';

afterEach(cleanup);

describe('AttendanceTable', () => {
  it('S-22: one press brings somebody in or out, late arrival and early leaving told apart', async () => {
    const { orders } = renderSteering(<AttendanceTable />, { roles: ['operator'] });
    await userEvent.click(screen.getByRole('button', { name: 'Wejście: Żak Ewa' }));
    await userEvent.click(screen.getByRole('button', { name: 'Spóźnienie: Żak Ewa' }));
    await userEvent.click(screen.getByRole('button', { name: 'Opuszczenie obrad: Łoś Marek' }));
    expect(orders().map((order) => order.payload)).toEqual([
      { memberId: 'm3', kind: 'entered' },
      { memberId: 'm3', kind: 'entered-late' },
      { memberId: 'm2', kind: 'left-early' },
    ]);
  });

  it('knows no lateness before the opening', () => {
    const header = { ...sampleView.header, status: 'convened' as const, openedAt: null };
    renderSteering(<AttendanceTable />, { roles: ['operator'], view: { header } });
    expect(screen.getByRole('button', { name: 'Wejście: Żak Ewa' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Spóźnienie/ })).toBeNull();
  });

  it('finds by name without Polish letters and by presence', async () => {
    renderSteering(<AttendanceTable />, { roles: ['operator'] });
    const names = () =>
      within(screen.getByRole('table'))
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent);
    await userEvent.type(screen.getByRole('searchbox'), 'zak');
    expect(names()).toEqual(['Żak Ewa']);
    await userEvent.clear(screen.getByRole('searchbox'));
    await userEvent.click(screen.getByRole('radio', { name: /Obecni/ }));
    expect(names()).toEqual(['Adamska Anna', 'Łoś Marek']);
  });

  it('K-02: at a sitting members stand first, others are told apart and counted among those present', () => {
    const committees = [committeeOf(['m2', 'm3'])];
    renderSteering(<AttendanceTable />, { roles: ['operator'], view: { committees } });
    const names = screen.getAllByRole('rowheader').map((cell) => cell.textContent);
    expect(names.map((name) => name?.includes('spoza komisji'))).toEqual([false, false, true]);
    expect(names[2]).toContain('Adamska Anna');
    expect(screen.getByRole('radio', { name: 'Obecni (2)' })).toBeTruthy();
  });

  it('only shows, without orders, where the role keeps no register', () => {
    renderSteering(<AttendanceTable />, { roles: ['councillor'] });
    expect(screen.queryByRole('button', { name: /Wejście/ })).toBeNull();
  });
});

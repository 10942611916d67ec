import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { ownOf, sampleView } from '../../steering/testing/sample-view.js';
import { renderDesk } from '../testing/render-desk.js';
import { PresidingNotice } from './presiding-notice.js';

afterEach(cleanup);

const substitute = {
  memberId: 'm2',
  fullName: 'Marek Łoś',
  office: 'vice-chair',
  since: '2026-11-24T10:15:00.000Z',
  reason: 'Zabieram głos',
} as const;

describe('S-10: the presiding at the desk', () => {
  it('the chair who handed over sees who leads, and takes the session back with a reason', async () => {
    const { orders } = renderDesk(<PresidingNotice />, {
      view: { presiding: substitute },
      own: { ...ownOf(['councillor']), mayHandOverTo: ['m1'] },
      me: { memberId: 'm1' },
    });
    expect(screen.getByText(/^Obrady prowadzi Marek Łoś od 11:15/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Wróć do prowadzenia…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Wróć do prowadzenia' }));
    expect(orders()).toEqual([
      { type: 'HandOverPresiding', payload: { memberId: 'm1', reason: 'Powrót Przewodniczącego' } },
    ]);
  });

  it('a vice-chair is asked when the chair is not in the hall; without a reason nothing is ordered', async () => {
    const roll = sampleView.roll.map((entry) =>
      entry.memberId === 'm2' ? { ...entry, office: 'vice-chair' as const } : entry,
    );
    const { orders } = renderDesk(<PresidingNotice />, {
      view: { roll },
      own: { ...ownOf(['councillor']), mayHandOverTo: ['m2'] },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Przejmij prowadzenie…' }));
    const reason = screen.getByRole('combobox', { name: 'Powód' });
    await userEvent.clear(reason);
    await userEvent.click(screen.getByRole('button', { name: 'Przejmij prowadzenie' }));
    expect(orders()).toEqual([]);
    await userEvent.type(reason, 'Nieobecność Przewodniczącego');
    await userEvent.click(screen.getByRole('button', { name: 'Przejmij prowadzenie' }));
    expect(orders()).toEqual([
      { type: 'HandOverPresiding', payload: { memberId: 'm2', reason: 'Nieobecność Przewodniczącego' } },
    ]);
  });

  it('nobody else is told anything', () => {
    renderDesk(<PresidingNotice />, { view: { presiding: substitute } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

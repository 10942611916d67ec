import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { renderSteering } from '../../steering/testing/render-steering.js';
import { sampleView } from '../../steering/testing/sample-view.js';
import { SeatSenior } from './seat-senior.js';

afterEach(cleanup);

const roll = sampleView.roll.map((entry) => ({ ...entry, office: null }));
const suggestedPresider = { memberId: 'm3', because: 'senior' as const };
const leaderless = { view: { presiding: null, roll, suggestedPresider }, roles: ['operator' as const] };

describe('S-11, art. 20 ust. 2c: the senior councillor on the operator’s panel', () => {
  it('is seated by one button while nobody leads', async () => {
    const { orders, show } = renderSteering(<SeatSenior />, { ...leaderless, mayHandOverTo: ['m1', 'm2', 'm3'] });
    screen.getByRole('button', { name: 'Prowadzi Ewa Żak – radny senior' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(orders()).toEqual([
      { type: 'HandOverPresiding', payload: { memberId: 'm3', reason: 'Radny senior – art. 20 ust. 2c u.s.g.' } },
    ]);
    show({ ...leaderless, view: { ...leaderless.view, presiding: sampleView.presiding } });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is not offered to those who may not hand the session over', () => {
    renderSteering(<SeatSenior />, leaderless);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { renderSteering } from '../testing/render-steering.js';
import { PresiderNow } from './presider-now.js';

afterEach(cleanup);

it('S-10: the bar says who leads instead of the chair, and nothing while the chair does', () => {
  const { show } = renderSteering(<PresiderNow />);
  expect(screen.queryByText(/Prowadzi/)).toBeNull();
  const presiding = {
    memberId: 'm2',
    fullName: 'Marek Łoś',
    office: 'vice-chair',
    since: '2026-11-24T10:15:00.000Z',
    reason: 'x',
  } as const;
  show({ view: { presiding } });
  expect(screen.getByText('Prowadzi Marek Łoś – Wiceprzewodniczący')).toBeDefined();
  show({ view: { presiding: { ...presiding, office: null } } });
  expect(screen.getByText('Prowadzi Marek Łoś – radny senior')).toBeDefined();
});

it('K-08: at a sitting of a committee says who leads as its member, and when nobody does', () => {
  const { show } = renderSteering(<PresiderNow />);
  const committees = [{ committeeId: 'k', chairId: null, deputyId: 'm3' }] as unknown as ChairView['committees'];
  const presiding = {
    memberId: 'm3',
    fullName: 'Ewa Lis',
    office: null,
    since: '2026-11-24T10:15:00.000Z',
    reason: 'x',
  };
  show({ view: { committees, presiding: null } });
  expect(screen.getByText(/^Nikt nie prowadzi/)).toBeDefined();
  show({ view: { committees, presiding } });
  expect(screen.getByText('Prowadzi Ewa Lis – zastępca w komisji')).toBeDefined();
  show({ view: { committees, presiding: { ...presiding, memberId: 'm4' } } });
  expect(screen.getByText('Prowadzi Ewa Lis – członek komisji')).toBeDefined();
});

it('K-07: nobody leads a committee without a chair: one button names somebody in the hall, the reason is there', async () => {
  const committees = [{ committeeId: 'k', chairId: null, deputyId: null }] as unknown as ChairView['committees'];
  const { orders, show } = renderSteering(<PresiderNow />, { view: { committees, presiding: null } });
  expect(screen.queryByRole('button', { name: 'Wskaż prowadzącego…' })).toBeNull();
  show({ mayHandOverTo: ['m2'], view: { committees, presiding: null } });
  await userEvent.click(screen.getByRole('button', { name: 'Wskaż prowadzącego…' }));
  await userEvent.click(screen.getByRole('button', { name: 'Wskaż prowadzącego' }));
  expect(orders()).toMatchObject([
    { type: 'HandOverPresiding', payload: { memberId: 'm2', reason: 'Komisja nie ma przewodniczącego' } },
  ]);
});

import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
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

import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { committeeOf } from '../testing/sample-committee.js';
import { RollCall } from './roll-call.js';

afterEach(cleanup);

it('the council waits for every councillor', () => {
  renderSteering(<RollCall />);
  expect(screen.getByText('Nieobecni (1):')).toBeTruthy();
  expect(screen.getByText('Obecni (2):')).toBeTruthy();
});

it('K-02: a committee waits for its members; who else came is named apart', () => {
  renderSteering(<RollCall />, { view: { committees: [committeeOf(['m1', 'm3'])] } });
  expect(screen.getByText('Nieobecni (1):').parentElement?.textContent).toBe('Nieobecni (1): Żak Ewa');
  expect(screen.getByText('Obecni (1):').parentElement?.textContent).toBe('Obecni (1): Adamska Anna');
  expect(screen.getByText('Radni spoza komisji (1):').parentElement?.textContent).toContain('Łoś Marek');
});

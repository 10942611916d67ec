import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { DischargeDecision } from './discharge-decision.js';

afterEach(cleanup);

const votingId = '00000000-0000-4000-8000-0000000000d1';

it('V-24: shows both readings, derives neither, and orders what the chair wrote', async () => {
  const { orders } = renderSteering(<DischargeDecision />, {
    view: { nextStep: { kind: 'decide-discharge', votingId } },
  });
  expect(screen.getByText(/Stanowisko pierwsze/)).toBeTruthy();
  expect(screen.getByText(/Stanowisko drugie/)).toBeTruthy();
  const save = screen.getByRole('button', { name: 'Zapisz rozstrzygnięcie' });
  await userEvent.click(save);
  expect(orders()).toEqual([]);
  await userEvent.type(screen.getByRole('textbox'), 'Ponowne głosowanie nad odmową. ');
  await userEvent.click(save);
  expect(orders()).toEqual([
    { type: 'DecideDischarge', payload: { votingId, decision: 'Ponowne głosowanie nad odmową.' } },
  ]);
});

it('is absent when nothing is owed', () => {
  renderSteering(<DischargeDecision />);
  expect(screen.queryByText(/Absolutorium/)).toBeNull();
});

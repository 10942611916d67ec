import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderSteering } from '../testing/render-steering.js';
import { sampleView } from '../testing/sample-view.js';
import { ItemOrders } from './item-orders.js';

afterEach(cleanup);

const current = sampleView.agenda.items.find(({ itemId }) => itemId === 'i2');
const finish = () => screen.getByRole('button', { name: /^Zakończ punkt/ });
const draftWith = (waiting: number) => [
  { itemId: 'i2', status: 'draft' as const, hasText: true, amendments: 2, waiting },
];

it('V-26: an item with amendments nobody has decided is not finished without asking', async () => {
  if (!current) throw new Error('item 2');
  const drafts = draftWith(2) as never;
  const { orders } = renderSteering(<ItemOrders item={current} />, { view: { drafts } });
  await userEvent.click(finish());
  expect(orders()).toEqual([]);
  const question = screen.getByRole('alertdialog');
  expect(within(question).getByText('Na rozstrzygnięcie czekają 2 poprawki.')).toBeDefined();
  await userEvent.click(within(question).getByRole('button', { name: 'Zakończ bez głosowania' }));
  expect(orders()).toEqual([{ type: 'FinishItem', payload: { itemId: 'i2' } }]);
});

it('without them it is finished at once', async () => {
  if (!current) throw new Error('item 2');
  const { orders } = renderSteering(<ItemOrders item={current} />, { view: { drafts: draftWith(0) as never } });
  await userEvent.click(finish());
  expect(orders()).toEqual([{ type: 'FinishItem', payload: { itemId: 'i2' } }]);
});

import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import { renderDesk } from '../testing/render-desk.js';
import { BlockNotice } from './block-notice.js';

afterEach(cleanup);

const blockId = '00000000-0000-4000-8000-0000000000b1';
const draft: DraftView = {
  itemId: 'i2',
  status: 'draft',
  units: null,
  amended: null,
  amendments: [],
  order: [],
  orderFixed: false,
  block: { blockId, of: 'minutes', parts: ['Protokół nr 29', 'Protokół nr 30'], objections: [] },
};

it('V-28: a councillor objects with one press; then it says so', async () => {
  const { orders, show } = renderDesk(<BlockNotice />, { view: { draftOnTable: draft } });
  expect(screen.getByText('Protokół nr 30')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Zgłaszam sprzeciw' }));
  expect(orders()).toEqual([{ type: 'ObjectToBlock', payload: { blockId } }]);
  const block = {
    blockId,
    of: 'minutes' as const,
    parts: ['Protokół nr 29', 'Protokół nr 30'],
    objections: ['Ewa Żak'],
  };
  show({ view: { draftOnTable: { ...draft, block } } });
  expect(screen.queryByRole('button', { name: 'Zgłaszam sprzeciw' })).toBeNull();
  expect(screen.getByText('Zgłoszono sprzeciw. Te sprawy będą głosowane osobno.')).toBeTruthy();
});

it('a guest sees it and cannot object', () => {
  renderDesk(<BlockNotice />, { view: { draftOnTable: draft }, me: { memberId: null } });
  expect(screen.queryByRole('button', { name: 'Zgłaszam sprzeciw' })).toBeNull();
  expect(screen.getByText('Nikt nie zgłosił sprzeciwu.')).toBeTruthy();
});

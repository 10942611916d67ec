import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import type { HallView, OwnView } from '../../../../protocol/src/views/views.js';
import { createQueryClient } from '../../../../web-shared/src/api/query-client.js';
import { createI18n } from '../../../../web-shared/src/i18n/create-i18n.js';
import { StatusProvider } from '../../../../web-shared/src/status/status-provider.js';
import { recordedOrders } from '../../orders/testing/recorded-orders.js';
import { ownOf, sampleView } from '../../steering/testing/sample-view.js';
import { chamberTexts } from '../../texts/chamber-texts.js';
import { type Desk, DeskProvider } from '../desk-context.js';

export const accepted: CommandAck = { status: 'accepted', commandId: 'c', seq: 9, hash: 'h', at: '' };

export interface DeskScene {
  view: Partial<HallView>;
  /** What differs from a councillor in seat m2 who is present. */
  own: Partial<OwnView>;
  me: Partial<OwnView['me']>;
  connected: boolean;
  /** The hub's answer to every order. */
  answer: CommandAck;
}

/** Renders a part of the desk on a live session that only notes what is ordered. */
export function renderDesk(part: ReactNode, scene: Partial<DeskScene> = {}) {
  const texts = createI18n(chamberTexts, 'pl');
  const { send, orders } = recordedOrders(() => scene.answer ?? accepted);
  const openDocument = vi.fn();
  const queries = createQueryClient();
  const wrap = (change: Partial<DeskScene>) => {
    const own = ownOf(['councillor']);
    const desk: Desk = {
      view: { ...sampleView, ...change.view },
      own: { ...own, ...change.own, me: { ...own.me, memberId: 'm2', ...change.me } },
      send: send as unknown as Desk['send'],
      connected: change.connected ?? true,
      clockOffsetMs: 0,
      document: null,
      openDocument,
    };
    return (
      <I18nextProvider i18n={texts}>
        <QueryClientProvider client={queries}>
          <StatusProvider>
            <MemoryRouter>
              <DeskProvider value={desk}>{part}</DeskProvider>
            </MemoryRouter>
          </StatusProvider>
        </QueryClientProvider>
      </I18nextProvider>
    );
  };
  const result = render(wrap(scene));
  return { orders, openDocument, show: (change: Partial<DeskScene>) => result.rerender(wrap({ ...scene, ...change })) };
}

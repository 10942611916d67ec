import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { CommandAck } from '../../../../protocol/src/messages.js';
import type { ChairView, OwnView } from '../../../../protocol/src/views/views.js';
import { createQueryClient } from '../../../../web-shared/src/api/query-client.js';
import { createI18n } from '../../../../web-shared/src/i18n/create-i18n.js';
import type { LiveSession } from '../../../../web-shared/src/live/use-live-session.js';
import { StatusProvider } from '../../../../web-shared/src/status/status-provider.js';
import { recordedOrders } from '../../orders/testing/recorded-orders.js';
import { chamberTexts } from '../../texts/chamber-texts.js';
import { SteeringProvider } from '../orders/steering-context.js';
import { ownOf, sampleView } from './sample-view.js';

export const accepted: CommandAck = { status: 'accepted', commandId: 'c', seq: 9, hash: 'h', at: '' };

export interface Scene {
  view: Partial<ChairView>;
  roles: OwnView['me']['roles'];
  status: LiveSession<ChairView>['status'];
  /** To whom the person at the console may hand the session (S-10). */
  mayHandOverTo: string[];
  /** The hub's answer to every order. */
  answer: CommandAck;
}

const usualScene: Scene = {
  view: {},
  roles: ['councillor', 'chair'],
  status: 'connected',
  mayHandOverTo: [],
  answer: accepted,
};

/** Renders a part of the console on a live session that only notes what is ordered: `send` is a mock of the live client's. */
export function renderSteering(part: ReactNode, scene: Partial<Scene> = {}) {
  const texts = createI18n(chamberTexts, 'pl');
  const answer = { current: { ...usualScene, ...scene }.answer };
  const { send, orders, ids } = recordedOrders(() => answer.current);
  const wrap = (change: Partial<Scene>) => {
    const { view: changes, roles, status, mayHandOverTo, answer: next } = { ...usualScene, ...change };
    answer.current = next;
    const view = { ...sampleView, ...changes };
    const live = {
      ...{ status, view, own: { ...ownOf(roles), mayHandOverTo }, seq: 1, clockOffsetMs: 0, notice: null },
      send: send as unknown as LiveSession<ChairView>['send'],
      tellShown: () => undefined,
      now: () => Date.parse('2026-11-24T10:00:00.000Z'),
    };
    return (
      <I18nextProvider i18n={texts}>
        <QueryClientProvider client={createQueryClient()}>
          <StatusProvider>
            <SteeringProvider live={live} view={view}>
              {part}
            </SteeringProvider>
          </StatusProvider>
        </QueryClientProvider>
      </I18nextProvider>
    );
  };
  const result = render(wrap(scene));
  return { orders, ids, show: (change: Partial<Scene>) => result.rerender(wrap({ ...scene, ...change })) };
}

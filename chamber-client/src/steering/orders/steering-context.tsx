import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rolesMayOrder } from '../../../../core/src/session/authority.js';
import type { CommandType } from '../../../../core/src/session/commands.js';
import type { ChairView, OwnView } from '../../../../protocol/src/views/views.js';
import type { LiveSession } from '../../../../web-shared/src/live/use-live-session.js';
import { type Order, useOrder } from '../../orders/use-order.js';
import { SittingWords } from '../../texts/sitting-words.js';

/** What every part of the chair's console and the operator's panel works on. */
export interface Steering {
  readonly view: ChairView;
  readonly own: OwnView | null;
  readonly send: LiveSession<ChairView>['send'];
  /** Hub time minus this computer's time. */
  readonly clockOffsetMs: number;
  /** The hub's present time in ms. */
  readonly now: () => number;
  /** Why nothing can be ordered at the moment, in words; null while connected. */
  readonly offlineBecause: string | null;
  /** By the hub's own table (S-29): whether a button is shown at all. */
  readonly mayOrder: (type: CommandType) => boolean;
}

const SteeringContext = createContext<Steering | null>(null);

export function useSteering(): Steering {
  const steering = useContext(SteeringContext);
  if (!steering) throw new Error('useSteering needs a SteeringProvider above it');
  return steering;
}

/** Orders of one place of the console; see `useOrder`. */
export function useSteeringOrder(): Order {
  return useOrder(useSteering().send);
}

/** @param live a session followed as `chair` or `operator`; @param view its newest view. */
export function SteeringProvider({
  live,
  view,
  children,
}: {
  live: LiveSession<ChairView>;
  view: ChairView;
  children: ReactNode;
}) {
  const { t } = useTranslation('steering');
  const { own, send, clockOffsetMs, now, status } = live;
  const offlineBecause = status === 'connected' ? null : t(`offline.${status}`);
  const steering = useMemo<Steering>(() => {
    const roles = own?.me.roles ?? [];
    const mayOrder = (type: CommandType) => rolesMayOrder(type, roles);
    return { view, own, send, clockOffsetMs, now, offlineBecause, mayOrder };
  }, [view, own, send, clockOffsetMs, now, offlineBecause]);
  return (
    <SteeringContext value={steering}>
      <SittingWords committees={view.committees}>{children}</SittingWords>
    </SteeringContext>
  );
}

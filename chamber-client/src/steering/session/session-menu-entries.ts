import type { TFunction } from 'i18next';
import type { ComponentType } from 'react';
import { closedPartNow } from '../../../../protocol/src/views/closed-part-now.js';
import { OathDialog } from '../oaths/oath-dialog.js';
import { CloseToPublicDialog } from '../openness/close-to-public-dialog.js';
import { ReopenDialog } from '../openness/reopen-dialog.js';
import type { Steering } from '../orders/steering-context.js';
import { HandOverDialog } from '../presiding/hand-over-dialog.js';
import { RollChangesDialog } from '../roll/roll-changes-dialog.js';
import { AdjournDialog } from './adjourn-dialog.js';
import { CloseSessionDialog } from './close-session-dialog.js';

/** One order of the menu `Sesja…`: when it is offered and the dialog that asks for what it needs. */
export interface SessionMenuEntry {
  readonly id: string;
  readonly text: (t: TFunction) => string;
  readonly isOffered: (steering: Pick<Steering, 'view' | 'own' | 'mayOrder'>) => boolean;
  readonly Dialog: ComponentType<{ isOpen: boolean; onClose: () => void }>;
  /** Stands apart: cannot be taken back. */
  readonly isApart?: boolean;
}

/** In the order of the menu. An order of another topic adds its entry here and keeps its dialog in its own folder. */
export const sessionMenuEntries: readonly SessionMenuEntry[] = [
  {
    id: 'adjourn',
    text: (t) => t('adjourn.action'),
    isOffered: ({ view, mayOrder }) => isSitting(view.header.status) && mayOrder('AdjournSitting'),
    Dialog: AdjournDialog,
  },
  {
    id: 'hand-over',
    text: (t) => t('handOver.action', { ns: 'presiding' }),
    isOffered: ({ own }) => (own?.mayHandOverTo.length ?? 0) > 0,
    Dialog: HandOverDialog,
  },
  {
    id: 'close-to-public',
    text: (t) => t('close.action', { ns: 'openness' }),
    isOffered: ({ view, mayOrder }) =>
      view.header.status === 'open' && !closedPartNow(view.closedParts) && mayOrder('StartClosedPart'),
    Dialog: CloseToPublicDialog,
  },
  {
    id: 'reopen',
    text: (t) => t('reopen.action', { ns: 'openness' }),
    isOffered: ({ view, mayOrder }) => closedPartNow(view.closedParts) !== null && mayOrder('EndClosedPart'),
    Dialog: ReopenDialog,
  },
  {
    id: 'oaths',
    text: (t) => t('action', { ns: 'oaths' }),
    isOffered: ({ view, mayOrder }) =>
      view.header.status !== 'closed' &&
      view.roll.some(({ standing }) => standing === 'unsworn') &&
      mayOrder('TakeOath'),
    Dialog: OathDialog,
  },
  {
    id: 'roll',
    text: (t) => t('action', { ns: 'roll' }),
    isOffered: ({ view, mayOrder }) => view.header.status !== 'closed' && mayOrder('ExpireMandate'),
    Dialog: RollChangesDialog,
  },
  {
    id: 'close',
    text: (t) => t('closeSession.action'),
    isOffered: ({ mayOrder }) => mayOrder('CloseSession'),
    Dialog: CloseSessionDialog,
    isApart: true,
  },
];

/** Between opening and closing of a sitting, its breaks included. */
export function isSitting(status: Steering['view']['header']['status']): boolean {
  return status === 'open' || status === 'recess';
}

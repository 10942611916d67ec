import { createContext, useContext } from 'react';
import type { HallView, OwnView } from '../../../protocol/src/views/views.js';
import type { DocumentLink } from '../../../web-shared/src/agenda/document-links.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';

/** A document as the agenda knows it. */
export type DeskDocument = DocumentLink;

/** What every part of the desk works on. */
export interface Desk {
  readonly view: HallView;
  readonly own: OwnView;
  readonly send: LiveSession<HallView>['send'];
  readonly connected: boolean;
  /** Hub time minus this computer's time. */
  readonly clockOffsetMs: number;
  /** The document open in place. */
  readonly document: DeskDocument | null;
  readonly openDocument: (document: DeskDocument | null) => void;
}

const DeskContext = createContext<Desk | null>(null);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk needs a DeskProvider above it');
  return desk;
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HallView } from '../../../protocol/src/views/views.js';
import { useLiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { Loading } from '../../../web-shared/src/status/page-states.js';
import { ChamberShell } from '../app/chamber-shell.js';
import { useMoveToConsole } from '../app/use-move-to-console.js';
import { SittingWords } from '../texts/sitting-words.js';
import { DeskBand } from './desk-band.js';
import { type Desk, type DeskDocument, DeskProvider } from './desk-context.js';
import { DeskLayout } from './desk-layout.js';

/** /chamber/:sessionId/desk: what one councillor or guest sees and does during the session. */
export function CouncillorDesk({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('desk');
  const live = useLiveSession<HallView>(sessionId, 'hall');
  useMoveToConsole(sessionId, live.own);
  const [document, openDocument] = useState<DeskDocument | null>(null);
  const { view, own, send, clockOffsetMs, status } = live;
  const desk: Desk | null = view &&
    own && { view, own, send, clockOffsetMs, connected: status === 'connected', document, openDocument };
  const pageTitle = t(
    isVotingOpen(desk) ? 'titleWhileVoting' : desk?.own.me.memberId === null ? 'titleOfGuest' : 'title',
  );
  return (
    <ChamberShell
      sessionId={sessionId}
      live={live}
      place="desk"
      pageTitle={pageTitle}
      band={
        desk && (
          <DeskProvider value={desk}>
            <SittingWords committees={desk.view.committees}>
              <DeskBand />
            </SittingWords>
          </DeskProvider>
        )
      }
    >
      <h1 className="k-visually-hidden">{t(desk?.own.me.memberId === null ? 'titleOfGuest' : 'title')}</h1>
      {desk ? (
        <DeskProvider value={desk}>
          <SittingWords committees={desk.view.committees}>
            <DeskLayout sessionId={sessionId} live={live} />
          </SittingWords>
        </DeskProvider>
      ) : (
        <Loading lines={6} />
      )}
    </ChamberShell>
  );
}

function isVotingOpen(desk: Desk | null): boolean {
  return desk?.view.voting?.status === 'open' && desk.own.me.memberId !== null;
}

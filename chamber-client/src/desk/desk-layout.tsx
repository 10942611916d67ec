import { useRef } from 'react';
import type { HallView } from '../../../protocol/src/views/views.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { useBallotCasting } from '../ballot/use-ballot-casting.js';
import { useFocusKept } from '../orders/use-focus-kept.js';
import { AgendaAndVotes } from './agenda/agenda-and-votes.js';
import { OpenDocument } from './agenda/open-document.js';
import { useDesk } from './desk-context.js';
import { BlockNotice } from './drafts/block-notice.js';
import { ElectionPanel } from './elections/election-panel.js';
import { FloorPanel } from './floor/floor-panel.js';
import { ConnectionNotices } from './notices/connection-notices.js';
import { ClosedPartNotice } from './openness/closed-part-notice.js';
import { CheckIn } from './presence/check-in.js';
import { PresidingNotice } from './presiding/presiding-notice.js';
import { NowPanel } from './session/now-panel.js';
import { LateBallot } from './voting/late-ballot.js';
import { VotePanel } from './voting/vote-panel.js';
import { isOnTheTable } from './voting/voting-on-the-table.js';

/** Left what is decided now, and the papers; right who speaks and the own requests. */
export function DeskLayout({ sessionId, live }: { sessionId: string; live: LiveSession<HallView> }) {
  const { view, document, openDocument } = useDesk();
  const { me } = useSignedIn();
  const main = useRef<HTMLDivElement>(null);
  useFocusKept(main);
  const casting = useBallotCasting({
    sessionId,
    personId: me.personId,
    votingId: view.voting?.votingId ?? null,
    live,
  });
  const voting = view.voting && isOnTheTable(view.voting, view.agenda.currentItemId) ? view.voting : null;
  return (
    <div className={view.header.status === 'closed' ? 'desk desk--over' : 'desk'}>
      <div ref={main} className="desk__main" tabIndex={-1}>
        <ConnectionNotices notice={live.notice} status={live.status} />
        {casting.late && <LateBallot late={casting.late} onDismiss={casting.forgetLate} />}
        <ClosedPartNotice />
        <PresidingNotice />
        <CheckIn />
        {(!voting || voting.status === 'announced' || voting.status === 'void') && <NowPanel />}
        <BlockNotice />
        <ElectionPanel />
        {voting && <VotePanel key={voting.votingId} voting={voting} casting={casting} />}
        {document ? <OpenDocument document={document} onClose={() => openDocument(null)} /> : <AgendaAndVotes />}
      </div>
      {view.header.status !== 'closed' && <FloorPanel />}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDraft } from '../../../core/src/agenda/agenda-item.js';
import type { MeetingInput } from '../../../protocol/src/http/office.js';
import type { DraftProposal, ReceivedDraft } from '../../../protocol/src/http/received-drafts.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { useDraftProposals } from '../data/received-drafts.js';
import { newItem } from '../preparation/agenda/new-item.js';
import { dayText } from '../sessions/session-days.js';
import { dutyText } from './duty-text.js';
import { LeaveOutDialog } from './leave-out-dialog.js';
import { waitingDrafts } from './waiting-drafts.js';

export interface ProposalsPanelProps {
  sessionId: string;
  /** The session as it stands in the editor, perhaps not saved yet. */
  meeting: MeetingInput;
  onAdd: (item: ItemDraft) => void;
}

/** Drafts that wait for a session: which of them must enter this one, with the steps to add one or to leave it out. */
export function ProposalsPanel({ sessionId, meeting, onAdd }: ProposalsPanelProps) {
  const { t } = useTranslation('office');
  const { data: proposals } = useDraftProposals(sessionId);
  const [leaving, setLeaving] = useState<ReceivedDraft | null>(null);
  const waiting = waitingDrafts(proposals ?? [], meeting);
  if (waiting.length === 0) return null;
  return (
    <section className="k-panel k-stack o-waiting" aria-labelledby="received-drafts">
      <h2 id="received-drafts" className="o-part">
        {t('received.waiting')}
      </h2>
      <ul className="o-received">
        {waiting.map((proposal) => (
          <Waiting
            key={proposal.draft.draftId}
            proposal={proposal}
            onAdd={() => onAdd(itemOf(proposal.draft, meeting.header.number))}
            onLeaveOut={() => setLeaving(proposal.draft)}
          />
        ))}
      </ul>
      {leaving && <LeaveOutDialog sessionId={sessionId} draft={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

interface WaitingProps {
  proposal: DraftProposal;
  onAdd: () => void;
  onLeaveOut: () => void;
}

function Waiting({ proposal, onAdd, onLeaveOut }: WaitingProps) {
  const { t } = useTranslation('office');
  const { draft, duty, leftOut, beyondClubLimit } = proposal;
  const name = <span className="k-visually-hidden">: {draft.title}</span>;
  const binds = duty.kind === 'must' && !beyondClubLimit;
  return (
    <li>
      <div>
        <p>{draft.title}</p>
        <p className="k-soft">{t('received.line', { filer: draft.filerName, day: dayText(draft.receivedOn) })}</p>
        <p className={binds && leftOut === null ? 'o-received__must' : 'k-soft'}>{dutyText(t, proposal)}</p>
        {draft.takenOffFrom && (
          <p className="k-soft">{t('received.takenOff', { number: draft.takenOffFrom.number })}</p>
        )}
        {leftOut !== null && <p>{t('received.leftOut', { reason: leftOut })}</p>}
      </div>
      <div className="k-row">
        {!beyondClubLimit && (
          <Button icon="plus" onClick={onAdd}>
            {t('received.add')}
            {name}
          </Button>
        )}
        {binds && leftOut === null && (
          <Button kind="quiet" onClick={onLeaveOut}>
            {t('received.leaveOut')}
            {name}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The item keeps the draft's id: that is how the register knows where the draft stands. */
function itemOf({ draftId, title, filerName, documents }: ReceivedDraft, sessionNumber: number): ItemDraft {
  return { ...newItem('resolution', sessionNumber, title), itemId: draftId, sponsor: filerName, documents };
}

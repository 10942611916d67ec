import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { VoteSheets } from '../../../web-shared/src/vote-sheets/vote-sheets.js';
import { ConfirmSheets } from '../steering/by-hand/confirm-sheets.js';
import { EnterVotes } from '../steering/by-hand/enter-votes.js';
import { RollCallConduct } from '../steering/by-hand/roll-call-conduct.js';
import { useSteering } from '../steering/orders/steering-context.js';

/** Votes written down in the open vote: answers of the roll call, votes entered for others, the second reading of sheets. */
export function ByHandTab() {
  const { t } = useTranslation('byHand');
  const { rollCall, byHand, voting, header } = useSteering().view;
  const sheet = voting && (
    <div className="k-panel">
      <h2 className="s-panel-title">
        {voting.no === null
          ? t('sheet.ofPrepared', { subject: voting.subject })
          : t('sheet.ofVote', { no: voting.no, subject: voting.subject })}
      </h2>
      <VoteSheets sessionId={header.sessionId} votingId={voting.votingId} isCounted={voting.result !== null} />
    </div>
  );
  if (!byHand || !voting) {
    return (
      <div className="b-tab k-stack">
        <EmptyState title={t('tab.closed')} text={t('tab.closedText')} />
        {sheet}
      </div>
    );
  }
  if (byHand.origins.length === 0) {
    return (
      <div className="b-tab k-stack">
        <EmptyState title={t('tab.devices')} text={t('tab.devicesText')} />
        {sheet}
      </div>
    );
  }
  const hasSheets = byHand.rows.some(({ sheet }) => sheet !== null);
  return (
    <div className="b-tab k-stack">
      <h2 className="b-tab__title">
        {t('vote.open', { ns: 'steering', no: voting.no ?? '' })} – <span lang="pl">{voting.subject}</span>
      </h2>
      {hasSheets && (
        <div className="k-panel">
          <ConfirmSheets byHand={byHand} />
        </div>
      )}
      {rollCall && <RollCallConduct key={voting.votingId} rollCall={rollCall} byHand={byHand} />}
      <div className="k-panel">
        {rollCall ? (
          <details>
            <summary>{t('enter.originOf.paper')}</summary>
            <EnterVotes byHand={byHand} origins={['paper']} replacesDevices />
          </details>
        ) : (
          <EnterVotes byHand={byHand} />
        )}
      </div>
      {sheet}
    </div>
  );
}

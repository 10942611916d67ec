import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import type { DocumentLink } from '../../../../web-shared/src/agenda/document-links.js';
import { CommitteeOfVote } from '../../../../web-shared/src/committees/committee-of-vote.js';
import { WordingPut } from '../../../../web-shared/src/drafts/wording-put.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { Exclusions } from './exclusions.js';
import { VoteMenu } from './menu/vote-menu.js';
import { VoteFacts } from './vote-facts.js';

/** A vote ready to be opened: the frozen text, who may vote, whether the majority can be reached at all. */
export function PreparedVoting({
  voting,
  onOpenDocument,
}: {
  voting: VotingPart;
  onOpenDocument: (document: DocumentLink) => void;
}) {
  const { t } = useTranslation('steering');
  const { committees, votingOutlook: outlook } = useSteering().view;
  const order = useSteeringOrder();
  return (
    <section className="k-panel k-stack" aria-label={t('vote.prepared')}>
      <div className="k-row k-row--between">
        <h3 className="s-panel-title">{t('vote.prepared')}</h3>
        <OrderButton type="DiscardVoting" payload={{ votingId: voting.votingId }} kind="quiet" order={order}>
          {t('vote.discard')}
        </OrderButton>
      </div>
      {order.refusal && <Refusal refusal={order.refusal} />}
      <CommitteeOfVote committees={committees} vote={voting} />
      <VoteFacts vote={voting} onOpenDocument={onOpenDocument} />
      {voting.amendments && <WordingPut wordings={voting.amendments} />}
      {outlook && <p>{t('vote.eligible', { count: outlook.eligible })}</p>}
      {outlook && !outlook.reachable && (
        <Notice tone="warning">
          {t('unreachable.title')} –{' '}
          {t('unreachable.figures', { eligible: outlook.eligible, required: outlook.votesNeeded })}
        </Notice>
      )}
      <VoteMenu votingId={voting.votingId} />
      <Exclusions votingId={voting.votingId} />
    </section>
  );
}

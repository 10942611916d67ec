import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { Dialog } from '../../../../web-shared/src/dialog/dialog.js';
import { NumberField } from '../../../../web-shared/src/fields/number-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';
import { isVotingPending } from '../voting/voting-stage.js';
import { DebateSpeakers } from './debate-speakers.js';

/** the debate on the report: residents heard of those admitted, and the council's way to admit more. */
export function ReportDebate() {
  const { t } = useTranslation('annual');
  const { view, mayOrder } = useSteering();
  const [isVoting, setVoting] = useState(false);
  const debate = view.annual?.debate;
  if (!debate || debate.itemId !== view.agenda.currentItemId) return null;
  const { residentsHeard: heard, residentsAdmitted: admitted, raisableBy } = debate;
  return (
    <section className="k-panel k-stack" aria-label={t('debate.title')}>
      <div className="k-row k-row--between">
        <h3 className="s-panel-title">{t('debate.title')}</h3>
        <p className="s-debate__count k-figures">{t('annual.residents', { ns: 'shared', heard, admitted })}</p>
      </div>
      <p className="k-soft">
        {t('debate.noLimit')} {t('debate.order')}
      </p>
      <DebateSpeakers admitted={admitted} />
      {heard >= admitted && <Notice tone="warning">{t('debate.full')}</Notice>}
      {raisableBy !== null && <Raise key={raisableBy} votingId={raisableBy} admitted={admitted} />}
      {raisableBy === null && !isVotingPending(view) && mayOrder('PrepareVoting') && (
        <div className="k-row">
          <Button kind="quiet" icon="plus" onClick={() => setVoting(true)}>
            {t('debate.vote')}
          </Button>
        </div>
      )}
      {isVoting && <RaiseVoteDialog itemId={debate.itemId} admitted={admitted} onClose={() => setVoting(false)} />}
    </section>
  );
}

/** The adopted vote names a number in its subject; people enter it, so that the log knows. */
function Raise({ votingId, admitted }: { votingId: string; admitted: number }) {
  const { t } = useTranslation('annual');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const subject = view.results.find((result) => result.votingId === votingId)?.subject ?? '';
  const [number, setNumber] = useState<number | null>(() => Number(/\d+/.exec(subject)?.[0] ?? 0) || null);
  const residents = number ?? 0;
  return (
    <div className="k-stack">
      <NumberField
        label={t('debate.adopted')}
        hint={subject}
        value={number}
        onChange={setNumber}
        min={admitted + 1}
        error={order.refusal?.text ?? (residents <= admitted ? t('debate.numberWrong', { admitted }) : null)}
      />
      <div className="k-row">
        <OrderButton
          type="RaiseDebateLimit"
          payload={{ votingId, residents }}
          order={order}
          kind="primary"
          unavailable={residents <= admitted}
        >
          {t('debate.raise', { number: residents })}
        </OrderButton>
      </div>
    </div>
  );
}

function RaiseVoteDialog({ itemId, admitted, onClose }: { itemId: string; admitted: number; onClose: () => void }) {
  const { t } = useTranslation('annual');
  const order = useSteeringOrder();
  const [number, setNumber] = useState<number | null>(admitted + 5);
  const residents = number ?? 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('debate.voteTitle')}
      footer={
        <OrderButton
          type="PrepareVoting"
          payload={{
            itemId,
            // The subject is put to the vote and published: Polish whatever the screen's language.
            subject: t('debate.subject', { number: residents, lng: 'pl' }),
            kind: 'procedural',
            documentIds: [],
            majority: votingMatters.ordinary.majority,
            basis: votingMatters.ordinary.basis,
          }}
          order={order}
          kind="primary"
          unavailable={residents <= admitted}
          onAccepted={onClose}
        >
          {t('debate.prepare')}
        </OrderButton>
      }
    >
      <NumberField
        label={t('debate.number')}
        hint={t('debate.numberHint', { admitted })}
        value={number}
        onChange={setNumber}
        min={admitted + 1}
        error={residents <= admitted ? t('debate.numberWrong', { admitted }) : null}
      />
      {order.refusal && <Refusal refusal={order.refusal} />}
    </Dialog>
  );
}

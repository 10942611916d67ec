import { useTranslation } from 'react-i18next';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { changeText } from '../../../../web-shared/src/drafts/change-text.js';
import { Refusal } from '../../../../web-shared/src/status/refusal.js';
import { useOrder } from '../../orders/use-order.js';
import { useDesk } from '../desk-context.js';

/** V-28: what is to be voted together, with `Zgłaszam sprzeciw` as long as the vote is not open. */
export function BlockNotice() {
  const { t } = useTranslation('amendments');
  const { view, own, send, connected } = useDesk();
  const order = useOrder(send);
  const draft = view.draftOnTable ?? null;
  const block = draft?.block ?? null;
  if (!draft || !block || view.voting?.status === 'open') return null;
  const { blockId, objections } = block;
  const hasObjection = objections.length > 0;
  return (
    <section className="k-panel k-stack" aria-label={t('block.announced')}>
      <h2 className="desk-block__title">{t('block.announced')}</h2>
      <ul className="desk-block__parts" lang="pl">
        {block.parts.map((part) => {
          const amendment = draft.amendments.find(({ amendmentId }) => amendmentId === part);
          return (
            <li key={part}>
              {amendment
                ? `${t('panel.number', { no: amendment.no })}: ${changeText(t, amendment.place, amendment.change)}`
                : part}
            </li>
          );
        })}
      </ul>
      <p role="status">{hasObjection ? t('block.ownObjection') : t('block.unopposed')}</p>
      {!hasObjection && own.me.memberId !== null && (
        <div className="k-row">
          <Button
            size="large"
            icon="hand"
            pending={order.pending !== null}
            unavailable={!connected}
            onClick={() => void order.give('ObjectToBlock', { blockId })}
          >
            {t('block.object')}
          </Button>
        </div>
      )}
      {order.refusal && <Refusal refusal={order.refusal} />}
    </section>
  );
}

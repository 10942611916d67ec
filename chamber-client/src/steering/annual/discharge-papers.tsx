import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DossierList } from '../../../../web-shared/src/annual/dossier-list.js';
import { TextArea } from '../../../../web-shared/src/fields/text-field.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { OrderButton } from '../orders/order-button.js';
import { useSteering, useSteeringOrder } from '../orders/steering-context.js';

/** under the discharge its papers, and, while some are missing, the chair's way on with a reason. */
export function DischargePapers() {
  const { t } = useTranslation('annual');
  const { view } = useSteering();
  const dossier = view.annual?.dossier;
  if (!dossier || dossier.itemId !== view.agenda.currentItemId) return null;
  if (view.nextStep.kind === 'waive-dossier') return <MissingPapers itemId={dossier.itemId} />;
  const state = dossier.missing.length === 0 ? 'complete' : dossier.waivers.length > 0 ? 'waived' : 'missing';
  return (
    <details className="k-panel s-papers">
      <summary>{t(`papers.${state}`, { count: dossier.missing.length })}</summary>
      <DossierList dossier={dossier} items={view.agenda.items} />
    </details>
  );
}

function MissingPapers({ itemId }: { itemId: string }) {
  const { t } = useTranslation('annual');
  const { view } = useSteering();
  const order = useSteeringOrder();
  const [reason, setReason] = useState('');
  const dossier = view.annual?.dossier;
  return (
    <section className="k-panel k-stack" aria-label={t('papers.waiveTitle')}>
      {/* Stands above the item, whose title is a heading of the same level. */}
      <h2 className="s-panel-title">{t('papers.waiveTitle')}</h2>
      <Notice tone="warning">{t('papers.waiveText')}</Notice>
      {dossier && <DossierList dossier={dossier} items={view.agenda.items} />}
      <TextArea
        label={t('papers.reason')}
        hint={t('papers.reasonHint')}
        value={reason}
        onChange={setReason}
        rows={2}
        maxLength={1000}
        error={order.refusal?.text}
      />
      <div className="k-row">
        <OrderButton
          type="WaiveDossier"
          payload={{ itemId, reason: reason.trim() }}
          order={order}
          kind="danger"
          unavailable={reason.trim() === ''}
        >
          {t('papers.waive')}
        </OrderButton>
      </div>
    </section>
  );
}

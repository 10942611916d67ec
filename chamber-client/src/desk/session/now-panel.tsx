import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { buttonClass } from '../../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { DossierList } from '../../../../web-shared/src/annual/dossier-list.js';
import { ItemOpinions } from '../../../../web-shared/src/committees/item-opinions.js';
import { formatDate, formatDateTime, formatHour } from '../../../../web-shared/src/i18n/format.js';
import { OwnExclusionWarning } from '../by-hand/own-exclusion-warning.js';
import { useDesk } from '../desk-context.js';

/** What happens now: the current item with its papers, a recess, or the session's beginning and end. */
export function NowPanel() {
  const { t } = useTranslation('desk');
  const { view } = useDesk();
  const { header, recess, adjournedUntil, agenda } = view;
  switch (header.status) {
    case 'none':
    case 'prepared':
      return <Panel title={t('session.prepared')} />;
    case 'convened':
      return (
        <Panel title={t('session.convened', { date: formatDate(header.date), time: header.time })}>
          <p>{t('session.place', { place: header.place })}</p>
          {(view.committees ?? []).length > 0 && <p>{t('committees.invitation', { ns: 'shared' })}</p>}
        </Panel>
      );
    case 'recess':
      return (
        <Panel title={t('session.recess')}>
          <p className="desk-now__big">
            {recess?.resumeAt
              ? t('session.resumeAt', { time: formatHour(recess.resumeAt) })
              : t('session.resumeUnknown')}
          </p>
          {recess?.reason && <p>{t('session.reason', { reason: recess.reason })}</p>}
        </Panel>
      );
    case 'adjourned':
      return (
        <Panel title={t('session.adjourned')}>
          {adjournedUntil && (
            <p className="desk-now__big">{t('session.adjournedUntil', { date: formatDate(adjournedUntil) })}</p>
          )}
        </Panel>
      );
    case 'closed':
      return (
        <Panel title={t('session.closed')}>
          {header.closedAt && <p>{t('session.closedAt', { at: formatDateTime(header.closedAt) })}</p>}
          <Link className={buttonClass()} to="/sessions">
            {t('session.otherSessions')}
          </Link>
        </Panel>
      );
    case 'open': {
      const item = agenda.items.find(({ itemId }) => itemId === agenda.currentItemId);
      if (item) return <CurrentItem item={item} />;
      const begun = agenda.items.some(({ startedAt }) => startedAt !== null);
      return <Panel title={t(begun ? 'session.betweenItems' : 'session.noItem')} />;
    }
  }
}

/** residents heard in the debate on the report; the papers before the discharge and what the chair waived. */
function AnnualNow({ itemId }: { itemId: string }) {
  const { t } = useTranslation('shared');
  const { view } = useDesk();
  const { debate, dossier } = view.annual ?? {};
  if (debate?.itemId === itemId) {
    const { residentsHeard: heard, residentsAdmitted: admitted } = debate;
    return <p className="k-figures">{t('annual.residents', { heard, admitted })}</p>;
  }
  return dossier?.itemId === itemId ? <DossierList dossier={dossier} items={view.agenda.items} /> : null;
}

function CurrentItem({ item }: { item: AgendaItemView }) {
  const { t } = useTranslation('desk');
  const { openDocument, view } = useDesk();
  const step = view.conduct?.steps.find(({ status }) => status === 'now')?.step;
  // The vote on the table has the warning beside its ballot.
  const isOnTable = view.voting?.status === 'prepared' || view.voting?.status === 'open';
  return (
    <Panel eyebrow={t('session.item', { number: item.number })} title={<span lang="pl">{item.title}</span>}>
      {step && <p className="desk-now__step">{t(`itemStep.${step}`, { ns: 'shared', context: item.kind })}</p>}
      {item.draftNo && <p className="k-soft">{t('agenda.draftNo', { no: item.draftNo, ns: 'shared' })}</p>}
      {!isOnTable && <OwnExclusionWarning itemId={item.itemId} />}
      <AnnualNow itemId={item.itemId} />
      <ItemOpinions item={item} committees={view.committees} />
      <DocumentLinks
        documents={item.documents}
        label={t('agenda.documents', { number: item.number, ns: 'shared' })}
        onOpen={openDocument}
      />
    </Panel>
  );
}

function Panel({ eyebrow, title, children }: { eyebrow?: string; title: ReactNode; children?: ReactNode }) {
  const { t } = useTranslation('desk');
  return (
    <section className="desk-now" aria-label={t('now')}>
      {eyebrow && <p className="desk-now__eyebrow">{eyebrow}</p>}
      <h2 className="desk-now__title">{title}</h2>
      {children}
    </section>
  );
}

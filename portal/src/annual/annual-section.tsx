import { useTranslation } from 'react-i18next';
import { isFiledInTime, lastFilingDay } from '../../../core/src/annual/debate-register.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { DossierList } from '../../../web-shared/src/annual/dossier-list.js';
import { useHydrated } from '../page/use-hydrated.js';
import { ApplicationForm } from './application-form.js';

/** The annual session for everybody: the debate on the report with its applications, the papers of the discharge. */
export function AnnualSection({ view, now }: { view: PublicView; now: string }) {
  const { t } = useTranslation('shared');
  if (!view.annual) return null;
  const { debate, dossier } = view.annual;
  return (
    <>
      {debate && <DebateSection view={view} debate={debate} now={now} />}
      {dossier && (
        <section className="portal-section">
          <h2>{t('annual.papers')}</h2>
          <p className="k-soft">{t('annual.papersLaw')}</p>
          <DossierList dossier={dossier} items={view.agenda.items} />
        </section>
      )}
    </>
  );
}

type Debate = NonNullable<NonNullable<PublicView['annual']>['debate']>;

function DebateSection({ view, debate, now }: { view: PublicView; debate: Debate; now: string }) {
  const { t } = useTranslation('annual');
  const hydrated = useHydrated();
  const { header } = view;
  const day = lastFilingDay(header.date).split('-').reverse().join('.');
  const isOpen = isFiledInTime(now, header.date);
  const { residentsHeard: heard, residentsAdmitted: admitted } = debate;
  const hasBegun = header.openedAt !== null;
  return (
    <section className="portal-section">
      <h2>{t('debateTitle')}</h2>
      {hasBegun && <p className="k-figures">{t('annual.residents', { ns: 'shared', heard, admitted })}</p>}
      {!hasBegun && <p>{isOpen ? t('deadline', { day }) : t('over', { day })}</p>}
      {!hasBegun && isOpen && (
        <>
          <p>
            {t('support')} {t('order')}
          </p>
          <p>{t('paper')}</p>
          {hydrated && <ApplicationForm sessionId={header.sessionId} />}
        </>
      )}
    </section>
  );
}

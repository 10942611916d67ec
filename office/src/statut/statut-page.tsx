import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { localDay } from '../../../core/src/kernel/warsaw-time.js';
import { versionOn } from '../../../core/src/statut/versions.js';
import type { Term } from '../../../protocol/src/http/office.js';
import type { StatutVersion } from '../../../protocol/src/http/statut.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { Tabs } from '../../../web-shared/src/tabs/tabs.js';
import { Loaded } from '../app/loaded.js';
import { OfficePage } from '../app/office-page.js';
import { useStatut } from '../data/statut.js';
import { useTerms } from '../data/terms.js';
import { dayText } from '../sessions/session-days.js';
import { LawPresets } from './law-presets.js';
import { StatutForm } from './statut-form.js';
import { StatutHistory } from './statut-history.js';

/** /council/:termId/statut: what the statut settles for the sessions of a term, what the law settles, and the history. */
export function StatutPage() {
  const { t } = useTranslation('office');
  const { termId } = useParams();
  const query = useTerms();
  const term = query.data?.find((candidate) => candidate.termId === termId);
  return (
    <OfficePage
      title={t('statut.title')}
      councilName={term?.councilName}
      training={term?.training}
      back={{ to: term ? `/council/${term.termId}` : '/council', text: t('council.title') }}
    >
      <Loaded query={query}>{() => (term ? <StatutOfTerm term={term} /> : <TermUnknown />)}</Loaded>
    </OfficePage>
  );
}

function TermUnknown() {
  const { t } = useTranslation('office');
  return (
    <EmptyState
      title={t('council.termUnknown')}
      action={
        <Link className={buttonClass('primary')} to="/council">
          {t('council.toCurrent')}
        </Link>
      }
    />
  );
}

function StatutOfTerm({ term: { termId } }: { term: Term }) {
  const { t } = useTranslation('office');
  const [tab, setTab] = useState('settings');
  const query = useStatut(termId);
  return (
    <Loaded query={query}>
      {(versions) => (
        <>
          <InForce versions={versions} />
          <Tabs
            label={t('statut.parts')}
            selected={tab}
            onSelect={setTab}
            tabs={[
              {
                id: 'settings',
                title: t('statut.settings'),
                content: (
                  <StatutForm
                    key={versions[0]?.seq ?? 0}
                    termId={termId}
                    versions={versions}
                    onSaved={() => setTab('history')}
                  />
                ),
              },
              { id: 'law', title: t('statut.law'), content: <LawPresets /> },
              { id: 'history', title: t('statut.history'), content: <StatutHistory versions={versions} /> },
            ]}
          />
        </>
      )}
    </Loaded>
  );
}

function InForce({ versions }: { versions: readonly StatutVersion[] }) {
  const { t } = useTranslation('office');
  const version = versionOn(versions, localDay(new Date().toISOString()));
  if (!version) return <p className="o-lead">{t(versions.length === 0 ? 'statut.noneText' : 'statut.noneYet')}</p>;
  const { ruleSetVersion: label, validFrom } = version.rules;
  return <p className="o-lead">{t('statut.inForce', { label, day: dayText(validFrom) })}</p>;
}

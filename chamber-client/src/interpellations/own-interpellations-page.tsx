import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OwnInterpellations } from '../../../protocol/src/http/interpellations.js';
import { Button } from '../../../web-shared/src/actions/button.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { EmptyState, ErrorState, Loading } from '../../../web-shared/src/status/page-states.js';
import { usePageTitle } from '../app/page-title.js';
import { useSignedIn } from '../app/sign-in-gate.js';
import { FilingForm } from './filing-form.js';
import { type Filing, inTerm, keepFiling, readFiling } from './kept-filing.js';
import { OwnEntryCard } from './own-entry.js';
import { type OwnEntry, useOwnRegister } from './own-register.js';

/** /chamber/interpellations: a councillor files interpellations and questions and follows them (art. 24 ust. 3–6). */
export function OwnInterpellationsPage() {
  const { t } = useTranslation('interpellations');
  const { me, signOut } = useSignedIn();
  const { data, error, refetch, isFetching } = useOwnRegister();
  usePageTitle(t('title'));
  const [seat] = data?.seats ?? [];
  return (
    <AppShell
      councilName={seat?.councilName ?? t('product', { ns: 'app' })}
      homeHref="/chamber"
      user={{ fullName: me.fullName, roleText: me.username }}
      onSignOut={signOut}
      training={seat?.training}
    >
      <p className="own-back">
        <Link to="/">{t('back')}</Link>
      </p>
      <h1>{t('title')}</h1>
      {!data && (error ? null : <Loading />)}
      {error && <ErrorState error={errorText(t, error)} onRetry={() => void refetch()} retrying={isFetching} />}
      {data && <OwnRegister register={data} />}
    </AppShell>
  );
}

function OwnRegister({ register: { seats, entries } }: { register: OwnInterpellations }) {
  const { t } = useTranslation('interpellations');
  const { me } = useSignedIn();
  const [filing, setFiling] = useState(() => readFiling(me.personId));
  const change = (next: Filing) => {
    keepFiling(me.personId, next);
    setFiling(next);
  };
  const [seat] = seats;
  const begin = () => {
    if (seat) setFiling(emptyFiling(seat.termId));
  };
  const answered = entries.filter(({ answeredAt }) => answeredAt !== null);
  const waiting = entries.filter(({ answeredAt }) => answeredAt === null);
  return (
    <div className="k-stack">
      <p>{t('lead')}</p>
      {seat && !filing && (
        <div>
          <Button kind="primary" size="large" icon="plus" onClick={begin}>
            {t('begin')}
          </Button>
        </div>
      )}
      {seat && filing && (
        <FilingForm
          seats={seats}
          filing={seats.some(({ termId }) => termId === filing.termId) ? filing : inTerm(filing, seat.termId)}
          onChange={change}
          onEnd={() => setFiling(null)}
        />
      )}
      {entries.length === 0 && !filing && <EmptyState title={t('none')} text={t(seat ? 'noneText' : 'noSeat')} />}
      <Entries title={t('waiting')} entries={waiting} />
      <Entries title={t('answeredOnes')} entries={answered} />
    </div>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly OwnEntry[] }) {
  return entries.length === 0 ? null : (
    <section>
      <h2>
        {title} <span className="k-soft k-figures">({entries.length})</span>
      </h2>
      <ul className="own-entries">
        {entries.map((entry) => (
          <OwnEntryCard key={entry.interpellationId} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

function emptyFiling(termId: string): Filing {
  const words = { subject: '', facts: '', questions: '' };
  return { filingId: crypto.randomUUID(), termId, kind: 'interpellation', ...words, documents: [] };
}

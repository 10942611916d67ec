import { useTranslation } from 'react-i18next';
import type { PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { AnswerState } from './answer-state.js';

/** The published register, the newest first. */
export function InterpellationsPage({ data, training }: { data: PageOf<'interpellations'>; training: boolean }) {
  const { t } = useTranslation('interpellations');
  return (
    <>
      <h1>{t('title')}</h1>
      <p>{t('lead')}</p>
      {data.entries.length === 0 ? (
        <EmptyState icon="clock" title={t('none')} text={t('noneText')} />
      ) : (
        <ul className="portal-sessions">
          {data.entries.map((entry) => (
            <Entry key={entry.interpellationId} entry={entry} marked={entry.training && !training} />
          ))}
        </ul>
      )}
    </>
  );
}

/** @param marked an exercise on a page that is none */
function Entry({ entry, marked }: { entry: PublicInterpellation; marked: boolean }) {
  const { t } = useTranslation('interpellations');
  const address = usePageAddress();
  const { interpellationId, kind, mark, author, subject, filedAt } = entry;
  return (
    <li className="k-panel">
      <h2 className="portal-interpellation__title">
        <a href={address(addresses.interpellation(interpellationId))} lang={subject === null ? undefined : 'pl'}>
          {subject ?? t('heading', { kind: t(`kind.${kind}`), mark })}
        </a>
      </h2>
      <p>
        {t('heading', { kind: t(`kind.${kind}`), mark })} · <span lang="pl">{author}</span> · {formatDate(filedAt)}
        {marked && ` · ${t('training')}`}
      </p>
      <p className="k-soft">
        {entry.withdrawn ? t('withdrawn', { at: formatDate(entry.withdrawn.at) }) : <AnswerState clock={entry.clock} />}
      </p>
    </li>
  );
}

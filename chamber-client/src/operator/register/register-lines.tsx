import { useTranslation } from 'react-i18next';
import type { RegisterEntryView } from '../../../../protocol/src/views/views.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';

/** Entries of one councillor, newest first. */
export function RegisterLines({ entries }: { entries: readonly RegisterEntryView[] }) {
  const { t } = useTranslation('operator');
  if (entries.length === 0) return <p className="k-soft">{t('register.none')}</p>;
  return (
    <ol className="o-register-lines">
      {entries.toReversed().map((entry) => (
        <li key={entry.seq}>
          <span className="k-figures">{formatTime(entry.at)}</span> {t(`register.kind.${entry.kind}`)}
          {entry.kind !== 'sitting-ended' && <span className="k-soft"> ({t(`register.method.${entry.method}`)})</span>}
          {entry.reason && <> – {entry.reason}</>}
        </li>
      ))}
    </ol>
  );
}

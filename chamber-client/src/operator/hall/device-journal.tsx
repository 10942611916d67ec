import { useTranslation } from 'react-i18next';
import type { HallNow } from '../../../../protocol/src/http/halls.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';

/** What was sent and confirmed, with the reason; the newest first. */
export function DeviceJournal({ now: { journal, reports } }: { now: HallNow }) {
  const { t } = useTranslation('hall');
  const nameOf = (deviceId: string) => reports.find((one) => one.deviceId === deviceId)?.name ?? deviceId;
  if (journal.length === 0) return null;
  return (
    <details className="k-panel o-hall__journal">
      <summary>{t('journal')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="o-hall__lines" aria-label={t('journal')} tabIndex={0}>
        <ol>
          {journal.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and are never reordered
            <li key={`${line.at} ${at}`} className={`o-hall__line--${line.kind}`}>
              <span className="k-figures k-soft">{formatTime(line.at)}</span> <b>{nameOf(line.deviceId)}</b>{' '}
              {line.kind === 'state' ? line.text : `${t(`kind.${line.kind}`)}: ${line.text}`}
              {line.tookMs !== undefined && <span className="k-soft"> {t('took', { ms: line.tookMs })}</span>}
            </li>
          ))}
        </ol>
      </section>
    </details>
  );
}

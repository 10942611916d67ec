import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { InterpellationRecord } from '../../../protocol/src/http/interpellations.js';
import { formatDateTime } from '../../../web-shared/src/i18n/format.js';

/** P-02: every correction with its reason and the words that stood there before. */
export function CorrectionsList({ corrections }: Pick<InterpellationRecord, 'corrections'>) {
  const { t } = useTranslation('office');
  if (corrections.length === 0) return null;
  return (
    <section>
      <h2>{t('interpellationChanges.corrections')}</h2>
      <ol className="o-corrections">
        {corrections.map(({ no, before, reason, correctedBy, correctedAt }) => (
          <li key={no}>
            <p>
              {t('interpellationChanges.correctedBy', { at: formatDateTime(correctedAt), by: correctedBy, reason })}
            </p>
            <details>
              <summary>{t('interpellationChanges.before')}</summary>
              <dl className="o-entry">
                {Object.entries(before).map(([field, value]) => (
                  <div key={field}>
                    <dt>{t(`interpellations.${field === 'kind' ? 'kindHead' : field}`)}</dt>
                    <dd className="o-entry__words">{wordsOf(t, field, value)}</dd>
                  </div>
                ))}
              </dl>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function wordsOf(t: TFunction, field: string, value: string | null): string {
  if (value === null) return '–';
  if (field === 'kind') return t(`interpellations.kind.${value}`, { ns: 'office' });
  return field.endsWith('At') ? formatDateTime(value) : value;
}

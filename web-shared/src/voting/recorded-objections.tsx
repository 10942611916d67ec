import { useTranslation } from 'react-i18next';
import type { ObjectionView } from '../../../protocol/src/views/standing-part.js';
import { formatHour } from '../i18n/format.js';

/** V-32: objections minuted with a vote and what the chair noted; the record itself is never edited. */
export function RecordedObjections({ objections }: { objections: readonly ObjectionView[] }) {
  const { t } = useTranslation('shared');
  if (objections.length === 0) return null;
  return (
    <section>
      <h3>{t('standing.objections')}</h3>
      <ul>
        {objections.map(({ objectionId, fullName, concerns, text, at, note }) => (
          <li key={objectionId}>
            {t('standing.objection', {
              name: fullName,
              time: formatHour(at),
              concerns: t(`standing.concerns.${concerns}`),
              text,
            })}
            {note !== null && (
              <>
                {' '}
                <span className="k-soft">{t('standing.note', { note })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

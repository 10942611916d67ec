import { useTranslation } from 'react-i18next';
import type { HeaderPart } from '../../../protocol/src/views/parts.js';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { RuleChangeList } from '../../../web-shared/src/statut/rule-change-list.js';

/** G-02: what of the statut's settings is another way at this session; nothing where it follows them. */
export function StatutDeparture({ departure }: Pick<HeaderPart, 'departure'>) {
  const { t } = useTranslation('shared');
  if (!departure) return null;
  const { label, validFrom, changes } = departure;
  return (
    <section className="portal-section">
      <h2>{t('statut.departure')}</h2>
      <p>{t('statut.departureText', { label, day: formatDate(validFrom) })}</p>
      <RuleChangeList changes={changes} />
    </section>
  );
}

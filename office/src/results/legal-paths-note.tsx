import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { legalPaths } from '../../../protocol/src/http/legal-paths.js';
import { callApi } from '../../../web-shared/src/api/api-client.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { dayText } from '../sessions/session-days.js';

/** what the law attaches to the annual votes of this closed session; nothing is started by itself. */
export function LegalPathsNote({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('office');
  const { data } = useQuery({
    queryKey: ['legal-paths', sessionId],
    queryFn: ({ signal }) => callApi(`/api/office/sessions/${sessionId}/legal-paths`, { schema: legalPaths, signal }),
  });
  if (!data?.outcome) return null;
  const { outcome, paths } = data;
  return (
    <section>
      <h2>{t('legalPaths.title')}</h2>
      {outcome.confidence && <p>{t(`legalPaths.confidence.${outcome.confidence}`)}</p>}
      {outcome.discharge && <p>{t(`legalPaths.discharge.${outcome.discharge}`)}</p>}
      {paths.map(({ kind, basis, earliest }) => (
        <Notice key={kind} tone="warning">
          <p>{t(`legalPaths.path.${kind}`, { day: earliest && dayText(earliest), basis })}</p>
        </Notice>
      ))}
      {paths.length > 0 && <p className="k-soft">{t('legalPaths.counsel')}</p>}
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { ElectionRecord } from '../../../web-shared/src/elections/election-record.js';
import { publicFiles } from '../page/addresses.js';

/** Secret votes of a session: candidates, rounds, figures, who took part (B-04). */
export function ElectionsSection({ view }: { view: PublicView }) {
  const { t } = useTranslation('portal');
  const { all } = view.elections;
  const { sessionId } = view.header;
  if (all.length === 0) return null;
  return (
    <section className="portal-section">
      <h2>{t('session.elections')}</h2>
      {all.map((election) => (
        <div className="k-panel portal-election" key={election.electionId}>
          <ElectionRecord election={election} />
          <ul className="portal-files">
            {election.rounds
              .filter(({ status }) => status === 'announced')
              .map(({ roundId, no }) => (
                <li key={roundId}>
                  <a href={publicFiles.countingProtocol(sessionId, roundId)}>{t('session.countingProtocol', { no })}</a>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className="k-soft">
        {t('session.electionsData')} <a href={publicFiles.elections(sessionId, 'csv')}>CSV</a>,{' '}
        <a href={publicFiles.elections(sessionId, 'json')}>JSON</a>
      </p>
    </section>
  );
}

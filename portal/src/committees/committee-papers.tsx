import { useTranslation } from 'react-i18next';
import type { PublicCommittee } from '../../../protocol/src/http/committee-papers.js';
import { DocumentLinks } from '../../../web-shared/src/agenda/document-links.js';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { dayText } from '../interpellations/answer-state.js';
import { publicFiles } from '../page/addresses.js';

const steps = ['adoptedOn', 'presentedOn', 'approvedOn'] as const;

/** Plans of work and reports (art. 21 ust. 3), the newest year first; of one taken down the reason (P-05). */
export function CommitteePapers({ committee: { committeeId, papers } }: { committee: PublicCommittee }) {
  const { t } = useTranslation('committees');
  return (
    <section className="portal-section">
      <h2>{t('papers')}</h2>
      <p className="k-soft">{t('papersLead')}</p>
      {papers.length === 0 ? (
        <p>{t('noPapers')}</p>
      ) : (
        <ul className="portal-sessions">
          {papers.map((paper) => (
            <Paper key={paper.paperId} committeeId={committeeId} paper={paper} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface PaperProps {
  committeeId: string;
  paper: PublicCommittee['papers'][number];
}

function Paper({ committeeId, paper: { paperId, kind, year, days, title, bytes, withdrawn } }: PaperProps) {
  const { t } = useTranslation('committees');
  const name = t(`paper.${kind}`, { year });
  return (
    <li className="portal-session portal-committee__paper">
      <h3>{name}</h3>
      {withdrawn && <p>{t('withdrawn', { at: formatDate(withdrawn.at), reason: withdrawn.reason })}</p>}
      {title !== null && (
        <DocumentLinks
          documents={[{ documentId: paperId, title, bytes }]}
          label={name}
          hrefOf={() => publicFiles.committeePaper(committeeId, paperId)}
        />
      )}
      <ul className="portal-committee__days">
        {steps.map((step) => {
          const day = days[step];
          return day === null ? null : (
            <li key={step}>{t(`${kind === 'plan' ? 'day' : 'reportDay'}.${step}`, { day: dayText(day) })}</li>
          );
        })}
      </ul>
    </li>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { DocumentLinks } from '../../../web-shared/src/agenda/document-links.js';
import { formatDate, formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Icon, type IconName } from '../../../web-shared/src/icon/icon.js';
import { type OwnEntry, ownDocumentAddress, ownPdfAddress, publicPageAddress } from './own-register.js';

const icons: Record<OwnEntry['clock']['state'], IconName> = {
  'not-delivered': 'clock',
  running: 'clock',
  overdue: 'warning',
  answered: 'check',
  'answered-late': 'check',
};

/** One own interpellation or question: where it stands, its words, the answer (I-02). */
export function OwnEntryCard({ entry }: { entry: OwnEntry }) {
  const { t } = useTranslation('interpellations');
  const { kind, mark, subject, facts, questions, answer, answeredBy, clock, training } = entry;
  return (
    <li className={`k-panel own-entry own-entry--${clock.state}`}>
      <p className="own-entry__mark k-soft">
        {t('heading', { kind: t(`kind.${kind}`), mark })}
        {training && ` · ${t('training')}`}
      </p>
      <h3 className="own-entry__subject" lang="pl">
        {subject}
      </h3>
      <p className="own-entry__state">
        <Icon name={icons[clock.state]} />
        <span>{stateText(t, entry)}</span>
      </p>
      <Course entry={entry} />
      {answer !== null && (
        <section>
          <h4>{t('answerOf', { by: answeredBy })}</h4>
          <p className="own-entry__words" lang="pl">
            {answer}
          </p>
          <Attachments entry={entry} part="answer" />
        </section>
      )}
      <details className="own-entry__own">
        <summary>{t('ownWords')}</summary>
        <h4>{t('facts')}</h4>
        <p className="own-entry__words" lang="pl">
          {facts}
        </p>
        <h4>{t('questions')}</h4>
        <p className="own-entry__words" lang="pl">
          {questions}
        </p>
        <Attachments entry={entry} part="text" />
      </details>
      <p className="own-entry__links">
        <a href={ownPdfAddress(entry)}>
          {t('pdf')}
          <span className="k-visually-hidden">: {subject}</span>
        </a>
        {entry.isPublic && (
          <a href={publicPageAddress(entry)}>
            {t('publicPage')}
            <span className="k-visually-hidden">: {subject}</span>
          </a>
        )}
      </p>
    </li>
  );
}

function Attachments({ entry, part }: { entry: OwnEntry; part: 'text' | 'answer' }) {
  const { t } = useTranslation('interpellations');
  return (
    <DocumentLinks
      documents={entry.documents.filter((document) => document.part === part)}
      label={t('attachments')}
      hrefOf={(documentId) => ownDocumentAddress(entry, documentId)}
    />
  );
}

function stateText(t: TFunction, { clock: { state, lastDay, daysLeft }, answeredAt }: OwnEntry): string {
  const day = lastDay ? formatDate(lastDay) : '';
  const options = { ns: 'interpellations', day, at: answeredAt ? formatDate(answeredAt) : '' };
  if (state !== 'running') return t(`state.${state}`, options);
  return daysLeft === 0 ? t('state.lastDay', options) : t('state.running', { ...options, count: daysLeft ?? 0 });
}

/** I-02: the two moments and the answer, one after another. */
function Course({ entry: { filedAt, deliveredAt, answeredAt } }: { entry: OwnEntry }) {
  const { t } = useTranslation('interpellations');
  return (
    <ol className="own-entry__course" aria-label={t('course')}>
      <li>{t('filedAt', { at: formatDateTime(filedAt) })}</li>
      {deliveredAt && <li>{t('deliveredAt', { at: formatDateTime(deliveredAt) })}</li>}
      {answeredAt && <li>{t('answeredAt', { at: formatDateTime(answeredAt) })}</li>}
    </ol>
  );
}

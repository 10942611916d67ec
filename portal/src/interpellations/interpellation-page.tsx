import { useTranslation } from 'react-i18next';
import type { PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../web-shared/src/agenda/document-links.js';
import { formatDate, formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { addresses, publicFiles, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { AnswerState, dayText } from './answer-state.js';

/** One published entry: text, answer, who published it and when (P-01, P-02); of what was taken down the reason (P-05). */
export function InterpellationPage({ data: { entry } }: { data: PageOf<'interpellation'> }) {
  const { t } = useTranslation('interpellations');
  const { kind, mark, subject } = entry;
  const name = t('heading', { kind: t(`kind.${kind}`), mark });
  return (
    <article>
      <WayToRegister />
      <h1>
        {subject === null ? (
          name
        ) : (
          <>
            <span className="portal-interpellation__mark">{name}</span>
            <br />
            <span lang="pl">{subject}</span>
          </>
        )}
      </h1>
      <Facts entry={entry} />
      {entry.withdrawn ? <Withdrawn {...entry.withdrawn} /> : <Published entry={entry} />}
      <History entry={entry} />
    </article>
  );
}

function Withdrawn({ at, reason }: { at: string; reason: string }) {
  const { t } = useTranslation('interpellations');
  return (
    <Notice>
      <p>{t('withdrawn', { at: formatDateTime(at) })}</p>
      <p>{t('reason', { reason })}</p>
    </Notice>
  );
}

function Published({ entry }: { entry: Extract<PublicInterpellation, { withdrawn: null }> }) {
  const { t } = useTranslation('interpellations');
  const { interpellationId, facts, questions } = entry;
  return (
    <>
      <section className="portal-section">
        <h2>{t('facts')}</h2>
        <Words text={facts} />
      </section>
      <section className="portal-section">
        <h2>{t('questions')}</h2>
        <Words text={questions} />
        <Attachments entry={entry} part="text" />
      </section>
      <Answer entry={entry} />
      <p>
        <a className={buttonClass()} href={publicFiles.interpellation(interpellationId)}>
          {t('pdf')}
        </a>
      </p>
    </>
  );
}

function Attachments({
  entry: { interpellationId, documents },
  part,
}: {
  entry: PublicInterpellation;
  part: 'text' | 'answer';
}) {
  const { t } = useTranslation('interpellations');
  return (
    <DocumentLinks
      documents={documents.filter((document) => document.part === part)}
      label={t('attachments')}
      hrefOf={(documentId) => publicFiles.interpellationDocument(interpellationId, documentId)}
    />
  );
}

function WayToRegister() {
  const { t } = useTranslation('interpellations');
  const address = usePageAddress();
  return (
    <nav className="portal-way-back" aria-label={t('nav.here', { ns: 'portal' })}>
      <ol>
        <li>
          <a href={address(addresses.interpellations)}>{t('title')}</a>
        </li>
      </ol>
    </nav>
  );
}

function Facts({ entry }: { entry: PublicInterpellation }) {
  const { t } = useTranslation('interpellations');
  const { author, resolution, filedAt, deliveredAt, clock } = entry;
  const rows: [string, string][] = [
    [t('author'), author],
    ...(resolution ? [[t('resolution'), resolution] as [string, string]] : []),
    [t('filed'), formatDateTime(filedAt)],
    [t('delivered'), deliveredAt ? formatDateTime(deliveredAt) : t('notYet')],
    ...(clock.lastDay ? [[t('lastDay'), dayText(clock.lastDay)] as [string, string]] : []),
  ];
  return (
    <dl className="portal-interpellation__facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Answer({ entry }: { entry: PublicInterpellation }) {
  const { answer, answeredBy, answeredAt, clock } = entry;
  const { t } = useTranslation('interpellations');
  return (
    <section className="portal-section">
      <h2>{t('answer')}</h2>
      {answer !== null && answeredAt !== null ? (
        <>
          <p className="k-soft">{t('answeredBy', { by: answeredBy, day: formatDate(answeredAt) })}</p>
          {clock.state === 'answered-late' && (
            <p>
              <AnswerState clock={clock} />
            </p>
          )}
          <Words text={answer} />
          <Attachments entry={entry} part="answer" />
        </>
      ) : answeredAt !== null ? (
        <p>{t('answerComing')}</p>
      ) : (
        <p>
          <AnswerState clock={clock} />
        </p>
      )}
    </section>
  );
}

/** Polish words of people, line by line as they were written. */
function Words({ text }: { text: string }) {
  return (
    <p className="portal-interpellation__words" lang="pl">
      {text}
    </p>
  );
}

function History({ entry: { publications } }: { entry: PublicInterpellation }) {
  const { t } = useTranslation('interpellations');
  return (
    <section className="portal-section">
      <h2>{t('history')}</h2>
      <ul>
        {publications.map(({ part, version, publishedAt, reason, isWithdrawal, ...people }) => (
          <li key={`${part} ${version}`}>
            {t(isWithdrawal ? 'takenDown' : 'version', {
              part: t(`part.${part}`),
              version,
              at: formatDateTime(publishedAt),
            })}
            . {isWithdrawal ? t('takenDownBy', people) : t('made', people)}
            {reason && ` ${t('reason', { reason })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

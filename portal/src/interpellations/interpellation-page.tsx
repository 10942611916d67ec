import { useTranslation } from 'react-i18next';
import type { PublicInterpellation } from '../../../protocol/src/http/interpellations.js';
import { buttonClass } from '../../../web-shared/src/actions/button.js';
import { formatDate, formatDateTime } from '../../../web-shared/src/i18n/format.js';
import { addresses, publicFiles, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { AnswerState, dayText } from './answer-state.js';

/** One published entry: text, answer, who published it and when (P-01, P-02). */
export function InterpellationPage({ data: { entry } }: { data: PageOf<'interpellation'> }) {
  const { t } = useTranslation('interpellations');
  const { kind, mark, subject, facts, questions } = entry;
  return (
    <article>
      <WayToRegister />
      <h1>
        <span className="portal-interpellation__mark">{t('heading', { kind: t(`kind.${kind}`), mark })}</span>
        <br />
        <span lang="pl">{subject}</span>
      </h1>
      <Facts entry={entry} />
      <section className="portal-section">
        <h2>{t('facts')}</h2>
        <Words text={facts} />
      </section>
      <section className="portal-section">
        <h2>{t('questions')}</h2>
        <Words text={questions} />
      </section>
      <Answer entry={entry} />
      <p>
        <a className={buttonClass()} href={publicFiles.interpellation(entry.interpellationId)}>
          {t('pdf')}
        </a>
      </p>
      <History entry={entry} />
    </article>
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

function Answer({ entry: { answer, answeredBy, answeredAt, clock } }: { entry: PublicInterpellation }) {
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
        {publications.map(({ part, version, publishedAt, reason, ...people }) => (
          <li key={`${part} ${version}`}>
            {t('version', { part: t(`part.${part}`), version, at: formatDateTime(publishedAt) })}. {t('made', people)}
            {reason && ` ${t('reason', { reason })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

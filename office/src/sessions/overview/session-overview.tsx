import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Meeting, Term } from '../../../../protocol/src/http/office.js';
import { Button, buttonClass } from '../../../../web-shared/src/actions/button.js';
import { DocumentLinks } from '../../../../web-shared/src/agenda/document-links.js';
import { statusText } from '../../../../web-shared/src/committees/status-text.js';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { hallAddress, publicAddress } from '../session-addresses.js';
import { dayText } from '../session-days.js';
import { AgendaRevision } from './agenda-revision.js';

/** A session that was convened: where it takes place, what is public of it, its agenda. */
export function SessionOverview({ meeting, term }: { meeting: Meeting; term: Term }) {
  const { t } = useTranslation('office');
  const [revising, setRevising] = useState(false);
  const { sessionId, status, header, agenda, committeeIds } = meeting;
  const isOver = status === 'closed';
  // Before the opening the office sets the agenda for the chair; afterwards only the council changes it (art. 20 ust. 1a).
  const mayRevise = status === 'convened';
  if (revising && mayRevise) return <AgendaRevision meeting={meeting} term={term} onDone={() => setRevising(false)} />;
  return (
    <>
      <section className="k-panel o-overview">
        <p className="o-lead">
          {t('sessions.when', { date: dayText(header.date), time: header.time, place: header.place })}
          <br />
          {committeeIds && (
            <>
              {t('committees.invitation', { ns: 'shared' })}
              <br />
            </>
          )}
          <strong>{statusText(t, status, committeeIds !== undefined)}</strong>
        </p>
        <div className="k-row">
          {!isOver && (
            <a className={buttonClass('primary', 'large')} href={hallAddress(sessionId)}>
              {t('sessions.enterHall')}
            </a>
          )}
          <Link className={buttonClass(isOver ? 'primary' : 'secondary', isOver ? 'large' : 'normal')} to="results">
            {t('sessions.toResults')}
          </Link>
          {agenda.some(({ kind }) => kind === 'state-report') && (
            <Link className={buttonClass('secondary')} to="debate">
              {t('debate.open')}
            </Link>
          )}
          <Link className={buttonClass('secondary')} to="presence">
            {t('presence.title')}
          </Link>
          <a className={buttonClass('secondary')} href={publicAddress(sessionId)} target="_blank" rel="noopener">
            <Icon name="external" />
            {t('sessions.publicPage')}
            <span className="k-visually-hidden"> {t('document.newTab', { ns: 'shared' })}</span>
          </a>
        </div>
      </section>
      <section>
        <div className="o-head">
          <h2>{t('agenda.title', { ns: 'shared' })}</h2>
          {mayRevise && <Button onClick={() => setRevising(true)}>{t('revision.start')}</Button>}
        </div>
        <ol className="o-agenda">
          {agenda.map(({ itemId, number, title, draftNo, documents }) => (
            <li key={itemId}>
              <span className="k-figures">{number}.</span>
              <div>
                <p>
                  {title}
                  {draftNo && <span className="k-soft"> ({t('agenda.draftNo', { no: draftNo, ns: 'shared' })})</span>}
                </p>
                <DocumentLinks documents={documents} label={t('agenda.documents', { number, ns: 'shared' })} />
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

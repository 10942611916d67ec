import { useTranslation } from 'react-i18next';
import type { PublicCommittee } from '../../../protocol/src/http/committee-papers.js';
import type { SessionSummary } from '../../../protocol/src/http/sessions.js';
import { addresses, usePageAddress } from '../page/addresses.js';
import type { PageOf } from '../page/page-data.js';
import { SessionCard } from '../sessions/session-card.js';
import { orderSessions } from '../sessions/session-order.js';
import { CommitteePapers } from './committee-papers.js';

/** K-01, K-08: who belongs to a committee, when it sits, its plans and reports. */
export function CommitteePage({ data: { committee, sittings } }: { data: PageOf<'committee'> }) {
  const { t } = useTranslation('committees');
  const kind = t(`kind.${committee.kind}`);
  const { live, upcoming, past } = orderSessions(sittings);
  return (
    <>
      <WayToStart />
      <h1 lang="pl">{committee.name}</h1>
      {kind.toLowerCase() !== committee.name.toLowerCase() && <p className="k-soft">{kind}</p>}
      {committee.dissolved && <p>{t('dissolved')}</p>}
      <Members members={committee.members} />
      {live.length > 0 && <Sittings heading={t('sittingNow')} sittings={live} none="" />}
      {!committee.dissolved && <Sittings heading={t('sittingsAhead')} sittings={upcoming} none={t('noneAhead')} />}
      <CommitteePapers committee={committee} />
      <Sittings heading={t('sittingsPast')} sittings={past} none={t('nonePast')} />
    </>
  );
}

function WayToStart() {
  const { t } = useTranslation('portal');
  const address = usePageAddress();
  return (
    <nav className="portal-way-back" aria-label={t('nav.here')}>
      <ol>
        <li>
          <a href={`${address(addresses.home)}#komisje`}>{t('heading', { ns: 'committees' })}</a>
        </li>
      </ol>
    </nav>
  );
}

function Members({ members }: Pick<PublicCommittee, 'members'>) {
  const { t } = useTranslation('committees');
  return (
    <section className="portal-section">
      <h2>{t('members')}</h2>
      {members.length === 0 ? (
        <p className="k-soft">{t('noMembers')}</p>
      ) : (
        <ul className="portal-committee__members">
          {members.map(({ memberId, fullName, function: held }) => (
            <li key={memberId}>
              <span lang="pl">{fullName}</span>
              {held !== 'member' && <span className="k-soft"> – {t(`function.${held}`)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface SittingsProps {
  heading: string;
  sittings: readonly SessionSummary[];
  /** Said instead of an empty list. */
  none: string;
}

function Sittings({ heading, sittings, none }: SittingsProps) {
  return (
    <section className="portal-section">
      <h2>{heading}</h2>
      {sittings.length === 0 ? (
        <p className="k-soft">{none}</p>
      ) : (
        <ul className="portal-sessions">
          {sittings.map((sitting) => (
            <SessionCard key={sitting.sessionId} session={sitting} />
          ))}
        </ul>
      )}
    </section>
  );
}

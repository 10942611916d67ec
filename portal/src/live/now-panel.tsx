import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { closedPartNow } from '../../../protocol/src/views/closed-part-now.js';
import type { PublicView } from '../../../protocol/src/views/views.js';
import { CommitteeQuorums } from '../../../web-shared/src/committees/committee-quorums.js';
import { roundText } from '../../../web-shared/src/elections/election-words.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { MotionNotice, motionsOnTheTable } from '../../../web-shared/src/speaking/motion-notice.js';
import { SpeakerNow } from '../../../web-shared/src/speaking/speaker-queue.js';
import { bodyOfVote } from '../../../web-shared/src/voting/majority-body.js';
import { QuorumBadge } from '../../../web-shared/src/voting/quorum-badge.js';
import { longDate } from '../page/long-date.js';
import { useHydrated } from '../page/use-hydrated.js';
import { ClosedPartNow } from './closed-parts.js';
import { VotingNow } from './voting-now.js';

interface NowPanelProps {
  view: PublicView;
  clockOffsetMs: number;
}

/** S-21: the current item, the speaker and the vote under way, or the recess; for a session that `isSitting`. */
export function NowPanel({ view, clockOffsetMs, brief = false }: NowPanelProps & { brief?: boolean }) {
  const Heading = brief ? 'h4' : 'h2';
  const { t } = useTranslation('portal');
  // S-27: what was told before the doors were closed is no longer what happens now.
  const isTold = view.header.status === 'open' && closedPartNow(view.closedParts) === null;
  const election = electionNow(t, view);
  return (
    <section className="k-panel portal-now">
      <Heading>{t('session.now')}</Heading>
      <ClosedPartNow parts={view.closedParts} />
      <Pause view={view} />
      {isTold && (
        <dl className="portal-facts">
          <Fact term={t('session.item')}>
            <CurrentItem view={view} />
          </Fact>
          {view.voting?.status === 'open' && (
            <Fact term={t('session.voting')}>
              <VotingNow
                voting={view.voting}
                rollCall={view.rollCall}
                statutorySize={bodyOfVote(view, view.voting).size}
                committees={view.committees}
              />
            </Fact>
          )}
          {view.presiding && (
            <Fact term={t('session.presiding')}>
              <Presider presiding={view.presiding} />
            </Fact>
          )}
          {election && (
            <Fact term={t('session.electionNow')}>
              <strong>{election}</strong>
            </Fact>
          )}
          <Fact term={t('session.speaker')}>
            <Speaker view={view} clockOffsetMs={clockOffsetMs} />
          </Fact>
        </dl>
      )}
      {isTold &&
        motionsOnTheTable(view.motions).map((motion) => <MotionNotice key={motion.motionId} motion={motion} />)}
      {isTold && (view.committees ?? []).length < 2 && <QuorumBadge {...view.quorum} />}
      {isTold && <CommitteeQuorums committees={view.committees} />}
    </section>
  );
}

/** S-10: who leads, and in which office. */
function Presider({ presiding }: { presiding: NonNullable<PublicView['presiding']> }) {
  const { t } = useTranslation('portal');
  const office = presiding.office ? t(`role.${presiding.office}`, { ns: 'shared' }) : null;
  return <>{[presiding.fullName, office].filter(Boolean).join(', ')}</>;
}

/** B-04: what the secret vote under way is about and where it stands. */
function electionNow(t: TFunction, { elections, agenda }: PublicView): string | null {
  const election = elections.all.find(({ itemId, ending }) => itemId === agenda.currentItemId && ending === null);
  const round = election?.rounds.at(-1);
  if (!election) return null;
  const office = t(`election.office.${election.office}`, { ns: 'shared' });
  return round && round.status !== 'announced' ? `${office}: ${roundText(t, round)}` : office;
}

/** A recess or the wait for the next sitting (S-14, S-26). */
function Pause({ view }: { view: PublicView }) {
  const { t, i18n } = useTranslation('portal');
  const { header, recess, adjournedUntil } = view;
  if (header.status === 'recess') {
    return (
      <div className="portal-state">
        <p className="portal-state__title">
          {recess?.resumeAt ? t('session.recessUntil', { time: formatHour(recess.resumeAt) }) : t('session.recess')}
        </p>
        {recess?.reason && <p lang="pl">{recess.reason}</p>}
      </div>
    );
  }
  if (header.status !== 'adjourned') return null;
  return (
    <p className="portal-state">
      {adjournedUntil
        ? t('session.adjournedUntil', { date: longDate(i18n.language, adjournedUntil) })
        : t('session.adjourned')}
    </p>
  );
}

function CurrentItem({ view }: { view: PublicView }) {
  const { t } = useTranslation('portal');
  const item = view.agenda.items.find(({ itemId }) => itemId === view.agenda.currentItemId);
  const step = view.conduct?.steps.find(({ status }) => status === 'now')?.step;
  if (!item) return <span className="k-soft">{t('session.noItem')}</span>;
  return (
    <>
      <strong className="portal-now__item" lang="pl">
        {item.number}. {item.title}
      </strong>
      {step && <span> – {t(`itemStep.${step}`, { ns: 'shared', context: item.kind })}</span>}
      {item.startedAt && <span className="k-soft"> {t('session.since', { time: formatHour(item.startedAt) })}</span>}
    </>
  );
}

/** The time left needs a running clock; without one the page says who speaks and since when. */
function Speaker({ view, clockOffsetMs }: NowPanelProps) {
  const { t } = useTranslation('portal');
  const hydrated = useHydrated();
  const { speaker, queue } = view.floor;
  return (
    <>
      {!speaker && <span className="k-soft">{t('session.nobodySpeaks')}</span>}
      {speaker && hydrated && <SpeakerNow speaker={speaker} offsetMs={clockOffsetMs} />}
      {speaker && !hydrated && (
        <>
          <strong>{speaker.fullName}</strong>
          <span className="k-soft"> {t('session.since', { time: formatHour(speaker.startedAt) })}</span>
        </>
      )}
      {queue.length > 0 && <p className="k-soft">{t('session.waiting', { count: queue.length })}</p>}
    </>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

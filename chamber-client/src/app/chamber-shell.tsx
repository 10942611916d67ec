import type { TFunction } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Role } from '../../../core/src/council/council.js';
import type { HeaderPart } from '../../../protocol/src/views/parts.js';
import type { HallView } from '../../../protocol/src/views/views.js';
import { Button, buttonClass } from '../../../web-shared/src/actions/button.js';
import type { LiveSession } from '../../../web-shared/src/live/use-live-session.js';
import { AppShell } from '../../../web-shared/src/shell/app-shell.js';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { EmptyState } from '../../../web-shared/src/status/page-states.js';
import { OwnInterpellationsLink } from '../interpellations/own-interpellations-link.js';
import { PowerBanner } from '../power/power-banner.js';
import { usePageTitle } from './page-title.js';
import { PlaceLinks } from './place-links.js';
import { type Place, placesOf } from './places.js';
import { useSignedIn } from './sign-in-gate.js';

export interface ChamberShellProps {
  sessionId: string;
  /** The live session of the place, whichever audience it follows. */
  live: Pick<LiveSession<HallView>, 'status' | 'view' | 'own' | 'clockOffsetMs' | 'refusedWith'>;
  /** Where we are; null while the place is being found. */
  place: Place | null;
  /** For the window's title, e.g. `Pulpit radnego`. */
  pageTitle: string;
  /** Stands between header and content. */
  band?: ReactNode;
  children: ReactNode;
}

/**
 * The frame of every place in the hall: council, session, connection in words, clock, ways to the other places.
 * The content stays readable while the hub is away or the sign-in has ended; a session that is not ours is said instead of it.
 */
export function ChamberShell({ sessionId, live, place, pageTitle, band, children }: ChamberShellProps) {
  const { t } = useTranslation('app');
  const { me, signOut, recheck } = useSignedIn();
  usePageTitle(pageTitle);
  const { status, view, own } = live;
  useEffect(() => {
    if (status === 'signed-out') recheck();
  }, [status, recheck]);
  const isBroken = live.refusedWith?.code === 'log-broken';
  const header = view?.header;
  const roles = own?.me.roles ?? [];
  const open = placesOf(roles);
  return (
    <AppShell
      councilName={header?.councilName ?? t('product')}
      title={header && titleOf(t, header)}
      homeHref="/chamber"
      navigation={open.length > 1 ? <PlaceLinks sessionId={sessionId} place={place} open={open} /> : undefined}
      clockOffsetMs={live.clockOffsetMs}
      connection={status}
      user={{ fullName: own?.me.fullName ?? me.fullName, roleText: roleText(t, roles) }}
      onSignOut={signOut}
      userLinks={<OwnInterpellationsLink />}
      training={header?.training}
      band={status === 'refused' ? undefined : band}
      wide
    >
      {status === 'signed-out' && (
        <Notice tone="warning">
          {t('place.signedOut')} <Button onClick={() => window.location.reload()}>{t('place.signInAgain')}</Button>
        </Notice>
      )}
      {status === 'refused' ? (
        <Refused isBroken={isBroken} ownPlace={place === 'desk' || isBroken ? null : `/${sessionId}/desk`} />
      ) : (
        <>
          {view && header?.status !== 'closed' && (
            <PowerBanner view={view} leads={roles.some((role) => role === 'chair' || role === 'operator')} />
          )}
          {children}
        </>
      )}
    </AppShell>
  );
}

function titleOf(t: TFunction, { title, sittingNo }: HeaderPart): string {
  return sittingNo > 1 ? `${title}, ${t('sitting', { no: sittingNo, ns: 'app' })}` : title;
}

/** The office counts before the seat: the chair is a councillor as well. */
function roleText(t: TFunction, roles: readonly Role[]): string {
  const shown = roles.find((role) => role !== 'councillor') ?? roles[0];
  return shown ? t(`role.${shown}`, { ns: 'shared' }) : '';
}

/**
 * @param isBroken the session is everybody's trouble, not this person's: its log does not verify
 * @param ownPlace a desk in the same session may still be open to somebody who is no chair and no operator
 */
function Refused({ isBroken, ownPlace }: { isBroken: boolean; ownPlace: string | null }) {
  const { t } = useTranslation('app');
  return (
    <EmptyState
      isPage
      icon="slash"
      title={t(isBroken ? 'place.brokenTitle' : 'place.refusedTitle')}
      text={t(isBroken ? 'place.brokenText' : 'place.refusedText')}
      action={
        <div className="k-row">
          {ownPlace && (
            <Link className={buttonClass('primary')} to={ownPlace}>
              {t('place.toDesk')}
            </Link>
          )}
          <Link className={buttonClass(ownPlace ? 'secondary' : 'primary')} to="/sessions">
            {t('place.chooseSession')}
          </Link>
        </div>
      }
    />
  );
}

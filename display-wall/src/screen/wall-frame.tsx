import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { quorumToShow } from '../../../web-shared/src/committees/quorum-to-show.js';
import { Crest } from '../../../web-shared/src/shell/crest.js';
import { TrainingBanner } from '../../../web-shared/src/status/training-banner.js';
import { Clock } from '../../../web-shared/src/time/clock.js';
import { QuorumBadge } from '../../../web-shared/src/voting/quorum-badge.js';
import { FitBox } from '../fit/fit-box.js';
import { Scene, type SceneProps } from '../scenes/scene.js';
import { OfflineSign } from './offline-sign.js';

export interface WallFrameProps {
  /** Null until the hub has sent it. */
  view: WallView | null;
  clockOffsetMs: number;
  isOffline: boolean;
}

/** What surrounds every scene: training mark, council, quorum, clock, and the sign of a lost connection. */
export function WallFrame({ view, clockOffsetMs, isOffline }: WallFrameProps) {
  const { t } = useTranslation('wall');
  if (!view) {
    return (
      <main className="wall wall--plain">
        <h1 className="wall-plain__text">{t('connecting')}</h1>
        {isOffline && <OfflineSign />}
      </main>
    );
  }
  return (
    <div className="wall">
      <header>
        {view.header.training && <TrainingBanner />}
        {view.scene !== 'idle' && <Head view={view} clockOffsetMs={clockOffsetMs} />}
      </header>
      <main className={`wall-scene wall-scene--${view.scene}`}>
        <Scene view={view} clockOffsetMs={clockOffsetMs} />
      </main>
      {isOffline && <OfflineSign />}
    </div>
  );
}

function Head({ view, clockOffsetMs }: SceneProps) {
  const { t } = useTranslation('wall');
  const { header, scene, presiding } = view;
  const quorum = quorumToShow(view);
  // in sight all the time the council sits; the quorum scene says the same in large.
  const showsQuorum = header.status === 'open' && scene !== 'quorum';
  return (
    <div className="wall-head">
      <Crest />
      <FitBox maxVmin={4.4} minVmin={2} className="wall-head__names">
        <p className="wall-head__council">{header.councilName}</p>
        <p className="wall-head__session">{header.title}</p>
        {/* S-10: said when it is not the chair by office. */}
        {presiding?.since && header.status === 'open' && (
          <p className="wall-head__session">{t('presiding', { name: presiding.fullName })}</p>
        )}
      </FitBox>
      {view.hallCode && (
        <p className="wall-head__code">
          {t('hallCode')} <strong className="k-figures">{view.hallCode.code.replace(/^\d{3}/, '$& ')}</strong>
        </p>
      )}
      {showsQuorum && quorum && <QuorumBadge {...quorum} />}
      <Clock offsetMs={clockOffsetMs} />
    </div>
  );
}

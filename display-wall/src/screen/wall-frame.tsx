import { useTranslation } from 'react-i18next';
import type { WallView } from '../../../protocol/src/views/views.js';
import { Crest } from '../../../web-shared/src/shell/crest.js';
import { TrainingBanner } from '../../../web-shared/src/status/training-banner.js';
import { Clock } from '../../../web-shared/src/time/clock.js';
import { Scene } from '../scenes/scene.js';
import { OfflineSign } from './offline-sign.js';

export interface WallFrameProps {
  /** Null until the hub has sent it. */
  view: WallView | null;
  clockOffsetMs: number;
  isOffline: boolean;
}

/** What surrounds every scene: training mark, council, clock, and the sign of a lost connection. */
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
  const { header, scene } = view;
  return (
    <div className="wall">
      <header>
        {header.training && <TrainingBanner />}
        {scene !== 'idle' && (
          <div className="wall-head">
            <Crest />
            <p className="wall-head__names">
              <span className="wall-head__council">{header.councilName}</span>
              <span className="wall-head__session">{header.title}</span>
            </p>
            <Clock offsetMs={clockOffsetMs} />
          </div>
        )}
      </header>
      <main className={`wall-scene wall-scene--${scene}`}>
        <Scene view={view} clockOffsetMs={clockOffsetMs} />
      </main>
      {isOffline && <OfflineSign />}
    </div>
  );
}

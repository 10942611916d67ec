import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../web-shared/src/i18n/format.js';
import { Crest } from '../../../web-shared/src/shell/crest.js';
import { Clock } from '../../../web-shared/src/time/clock.js';
import { FitBox } from '../fit/fit-box.js';
import type { SceneProps } from './scene.js';

/** Before the session: crest, council, clock. */
export function IdleScene({ view, clockOffsetMs }: SceneProps) {
  const { t } = useTranslation('wall');
  const { header } = view;
  const isAhead = header.openedAt === null;
  return (
    <div className="wall-idle">
      <Crest />
      <FitBox maxVmin={8} minVmin={3.2} className="wall-idle__names">
        <h1>{header.councilName}</h1>
        <p className="wall-idle__session">{header.title}</p>
        {isAhead && (
          <p className="wall-idle__begins">{t('idle.begins', { date: formatDate(header.date), time: header.time })}</p>
        )}
      </FitBox>
      <Clock offsetMs={clockOffsetMs} withDate />
      <p className="wall-idle__screen">{view.screen.name}</p>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import type { SpeakerView } from '../../../protocol/src/views/parts.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { SpeakingClock } from '../../../web-shared/src/speaking/speaking-clock.js';
import { FitBox } from '../fit/fit-box.js';
import { MotionStrip } from './motion-strip.js';
import type { SceneProps } from './scene.js';
import { SpeakersWaiting } from './speakers-waiting.js';

/** Who speaks and how long still, and who follows. */
export function SpeakerScene({ view, clockOffsetMs }: SceneProps) {
  const { t } = useTranslation('wall');
  const { speaker, queue, listClosed } = view.floor;
  const item = view.agenda.items.find(({ itemId }) => itemId === view.agenda.currentItemId);
  return (
    <div className="wall-speaker">
      <div className="wall-speaker__now">
        {speaker ? (
          <>
            <p className="wall-speaker__label">
              <Icon name="microphone" />
              {speaker.kind === 'speech'
                ? t('speakers.now', { ns: 'shared' })
                : t('speaker.nowAs', { kind: t(`speakers.kind.${speaker.kind}`, { ns: 'shared' }) })}
            </p>
            <FitBox maxVmin={9.6} minVmin={4.4} className="wall-speaker__name">
              <h1>{speaker.fullName}</h1>
              <PersonNote speaker={speaker} />
            </FitBox>
            <SpeakingClock speaker={speaker} offsetMs={clockOffsetMs} size="figure" />
          </>
        ) : (
          <h1 className="wall-speaker__nobody">{t('speakers.nobody', { ns: 'shared' })}</h1>
        )}
      </div>
      <SpeakersWaiting queue={queue} listClosed={listClosed} />
      <MotionStrip view={view} />
      {item && (
        <p className="wall-speaker__item">
          <span className="wall-clamp">
            <strong>{t('item.number', { number: item.number })}.</strong> <span lang="pl">{item.title}</span>
          </span>
        </p>
      )}
    </div>
  );
}

/** A councillor's club, another person's office. */
function PersonNote({ speaker }: { speaker: SpeakerView }) {
  const { t } = useTranslation('wall');
  const { role, clubShortName } = speaker;
  const office = role === 'councillor' ? null : t(`role.${role}`, { ns: 'shared' });
  const club = clubShortName === null ? null : t('speaker.club', { club: clubShortName });
  const note = [office, club].filter(Boolean).join(', ');
  return note ? <p className="wall-speaker__note">{note}</p> : null;
}

import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { CommitteeOfVote } from '../../../web-shared/src/committees/committee-of-vote.js';
import { changeText } from '../../../web-shared/src/drafts/change-text.js';
import { bodyOfVote } from '../../../web-shared/src/voting/majority-body.js';
import { thresholdText } from '../../../web-shared/src/voting/voting-texts.js';
import { FitBox } from '../fit/fit-box.js';
import { NamedColumns } from './named-columns.js';

/** While voting is open: the text, the threshold, and how many have voted; how, only where the statut shows votes live (V-08). */
export function VotingScene({ view, voting }: { view: WallView; voting: VotingPart }) {
  const { t } = useTranslation('wall');
  const { cast, eligible, excludedCount, no, liveLines } = voting;
  const isOpen = voting.status === 'open';
  return (
    <div className={liveLines ? 'wall-voting wall-voting--live' : 'wall-voting'}>
      <p className="wall-voting__title">
        <strong>{no === null ? t('voting.prepared') : t('voting.title', { no })}</strong>
        <span>{t('item.number', { number: voting.itemNumber })}</span>
      </p>
      <CommitteeOfVote committees={view.committees} vote={voting} />
      <FitBox maxVmin={8} minVmin={2.4} className="wall-voting__subject">
        <h1 lang="pl">{voting.subject}</h1>
        {voting.amendments?.map(({ no: number, place, change }) => (
          <p key={number} lang="pl">
            {changeText(t, place, change)}
          </p>
        ))}
      </FitBox>
      <p className="wall-voting__threshold">{thresholdText(t, voting.majority, bodyOfVote(view, voting).size)}</p>
      {isOpen && (
        <div className="wall-voting__count">
          <p className="wall-voting__cast k-figures">
            <span className="wall-voting__label">{t('voting.cast')}</span>
            {t('voting.of', { cast, eligible })}
          </p>
          <progress
            className="wall-voting__bar"
            value={cast}
            max={Math.max(1, eligible)}
            aria-label={t('voting.cast')}
          />
          {excludedCount > 0 && (
            <p className="wall-voting__excluded">{t('voting.excluded', { count: excludedCount })}</p>
          )}
        </div>
      )}
      {liveLines && <NamedColumns lines={liveLines} />}
    </div>
  );
}

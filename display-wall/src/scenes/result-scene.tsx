import { useTranslation } from 'react-i18next';
import type { VotingPart, VotingResultView } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { CommitteeOfVote } from '../../../web-shared/src/committees/committee-of-vote.js';
import { TallyFigures } from '../../../web-shared/src/voting/tally-figures.js';
import { resultText } from '../../../web-shared/src/voting/voting-texts.js';
import { FitBox } from '../fit/fit-box.js';
import { HallPlan } from './hall-plan.js';
import { areMany, NamedColumns } from './named-columns.js';

export interface ResultSceneProps {
  view: WallView;
  voting: VotingPart;
  result: VotingResultView;
}

/** After closing: outcome, figures, the hall, and how everybody voted (V-08, V-29). */
export function ResultScene({ view, voting, result }: ResultSceneProps) {
  const { t } = useTranslation('wall');
  return (
    <div className={areMany(result.lines.length) ? 'wall-result wall-result--many' : 'wall-result'}>
      <p className="wall-result__subject wall-clamp">
        <strong>{t('result.title', { no: voting.no })}.</strong> <span lang="pl">{voting.subject}</span>
        {voting.failure && <span> ({t('result.failure')})</span>}
      </p>
      <CommitteeOfVote committees={view.committees} vote={voting} />
      <FitBox
        maxVmin={10}
        minVmin={4}
        className={`wall-result__outcome${voting.status === 'void' || voting.status === 'repeated' ? ' wall-result__outcome--void' : ''}`}
      >
        <h1>{resultText(t, voting, result.outcome)}</h1>
      </FitBox>
      <FitBox maxVmin={3} minVmin={1.6} className="wall-result__figures">
        <TallyFigures tally={result.tally} layout="tiles" />
      </FitBox>
      <HallPlan view={view} lines={result.lines} />
      <NamedColumns lines={result.lines} />
    </div>
  );
}

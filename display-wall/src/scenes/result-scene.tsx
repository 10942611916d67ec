import { useTranslation } from 'react-i18next';
import type { VotingPart, VotingResultView } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { TallyFigures } from '../../../web-shared/src/voting/tally-figures.js';
import { outcomeText } from '../../../web-shared/src/voting/voting-texts.js';
import { FitBox } from '../fit/fit-box.js';
import { HallPlan } from './hall-plan.js';
import { NamedColumns } from './named-columns.js';

/** After closing: outcome, figures, the hall, and how everybody voted (V-08, V-29). */
export function ResultScene({
  view,
  voting,
  result,
}: {
  view: WallView;
  voting: VotingPart;
  result: VotingResultView;
}) {
  const { t } = useTranslation('wall');
  return (
    <div className="wall-result">
      <FitBox maxVmin={4.4} minVmin={2.2} className="wall-result__subject">
        <p>
          <strong>{t('result.title', { no: voting.no })}.</strong> <span lang="pl">{voting.subject}</span>
        </p>
      </FitBox>
      <div className={`wall-result__outcome wall-result__outcome--${result.outcome}`}>
        <h1>{outcomeText(t, voting.kind, result.outcome)}</h1>
      </div>
      <div className="wall-result__hall">
        <TallyFigures tally={result.tally} layout="tiles" />
        <HallPlan view={view} lines={result.lines} />
      </div>
      <NamedColumns lines={result.lines} />
    </div>
  );
}

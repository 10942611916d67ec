import { useTranslation } from 'react-i18next';
import type { RollCallView } from '../../../protocol/src/views/by-hand-part.js';
import type { NamedLineView, VotingPart } from '../../../protocol/src/views/parts.js';
import type { WallView } from '../../../protocol/src/views/views.js';
import { FitBox } from '../fit/fit-box.js';
import { areMany, NamedColumns } from './named-columns.js';

export interface RollCallSceneProps {
  view: WallView;
  voting: VotingPart;
  rollCall: RollCallView;
}

/** A roll call (V-14, V-19): who is called, and every answer as it was recorded, so that each can be checked in the hall. */
export function RollCallScene({ view, voting, rollCall }: RollCallSceneProps) {
  const { t } = useTranslation('wall');
  const { called, failure, answers } = rollCall;
  const lines = linesOf(view, rollCall);
  return (
    <div className={areMany(lines.length) ? 'wall-call wall-call--many' : 'wall-call'}>
      <p className="wall-voting__title">
        <strong>{t(failure ? 'call.titleFailure' : 'call.title', { no: voting.no })}</strong>
        <span className="k-figures">
          {t('call.answers', { answered: answers.length, all: answers.length + rollCall.waiting.length })}
        </span>
      </p>
      <p className="wall-call__subject wall-clamp" lang="pl">
        {voting.subject}
      </p>
      <FitBox maxVmin={16} minVmin={5} className="wall-call__name">
        <h1>{called?.fullName ?? t('call.end')}</h1>
      </FitBox>
      <NamedColumns lines={lines} />
    </div>
  );
}

/** Everybody on the roll of the vote in the order of the named list; without an answer as not having voted. */
function linesOf({ roll }: WallView, { answers, waiting }: RollCallView): NamedLineView[] {
  const choiceOf = new Map(answers.map(({ memberId, choice }) => [memberId, choice]));
  const silent = new Set(waiting.map(({ memberId }) => memberId));
  return roll
    .filter(({ memberId }) => choiceOf.has(memberId) || silent.has(memberId))
    .map(({ memberId, seatNo, firstName, lastName }) => ({
      ...{ memberId, seatNo, firstName, lastName },
      category: choiceOf.get(memberId) ?? 'not-voted',
    }));
}

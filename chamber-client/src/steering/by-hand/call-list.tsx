import { useTranslation } from 'react-i18next';
import type { ByHandView, RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { CategoryMark } from '../../../../web-shared/src/voting/category-mark.js';
import { OriginMark } from '../../../../web-shared/src/voting/origin-mark.js';

export interface CallListProps {
  rollCall: RollCallView;
  /** Everybody on the roll of the vote, alphabetically. */
  names: ByHandView['rows'];
  /** Calls somebody out of turn; absent for those who only look on. */
  onCall?: ((memberId: string) => void) | undefined;
}

/** All names in the order of the call, with what was answered and when (V-19). */
export function CallList({ rollCall: { called, answers }, names, onCall }: CallListProps) {
  const { t } = useTranslation('byHand');
  const answerOf = new Map(answers.map((answer) => [answer.memberId, answer]));
  return (
    <ol className="b-call-list" aria-label={t('rollCall.list')}>
      {names.map(({ memberId, fullName, sheet }) => {
        const answer = answerOf.get(memberId);
        return (
          <li
            key={memberId}
            aria-current={memberId === called?.memberId ? 'step' : undefined}
            className="b-call-list__line"
          >
            {onCall ? (
              <button
                type="button"
                className="b-call-list__name"
                aria-label={t('rollCall.callAgain', { name: fullName })}
                onClick={() => onCall(memberId)}
              >
                {fullName}
              </button>
            ) : (
              <span className="b-call-list__name">{fullName}</span>
            )}
            {answer ? (
              <span className="b-call-list__answer">
                <CategoryMark category={answer.choice} text={t(`choice.${answer.choice}`, { ns: 'shared' })} />{' '}
                <span className="k-figures k-soft">{formatTime(answer.at)}</span>{' '}
                {answer.origin !== 'oral' && <OriginMark origin={answer.origin} />}
              </span>
            ) : (
              sheet && <span className="k-soft">{t('enter.waiting')}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

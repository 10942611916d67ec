import { useTranslation } from 'react-i18next';
import type { RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { formatTime } from '../../../../web-shared/src/i18n/format.js';
import { CategoryMark } from '../../../../web-shared/src/voting/category-mark.js';
import { useDesk } from '../desk-context.js';

/** V-14, V-19 at the desk: who is called, when it is oneself, what was recorded of the own answer and of those given so far. */
export function RollCallNotice({ rollCall, isExcluded }: { rollCall: RollCallView; isExcluded: boolean }) {
  const { t } = useTranslation('byHand');
  const { memberId } = useDesk().own.me;
  const { called, answers, failure, waiting } = rollCall;
  const own = answers.find((answer) => answer.memberId === memberId);
  const isOwnTurn = called !== null && called.memberId === memberId;
  const wordOf = (choice: (typeof answers)[number]['choice']) => t(`choice.${choice}`, { ns: 'shared' });
  return (
    <section className="b-desk-call" aria-label={t(failure ? 'rollCall.titleFailure' : 'rollCall.title')}>
      <p className="b-desk-call__title">
        <strong>{t(failure ? 'rollCall.titleFailure' : 'rollCall.title')}</strong>{' '}
        {!isExcluded && <span className="k-soft">{t('desk.answerAloud')}</span>}
      </p>
      <p className={`b-desk-call__now${isOwnTurn ? ' b-desk-call__now--own' : ''}`} role="status">
        {isOwnTurn ? t('desk.ownTurn') : called ? t('rollCall.called', { name: called.fullName }) : t('rollCall.end')}
      </p>
      {own && (
        <p className="b-desk-call__own">
          {t('desk.recorded')} <CategoryMark category={own.choice} text={wordOf(own.choice)} />{' '}
          <span className="k-figures">{formatTime(own.at)}</span>
        </p>
      )}
      <details>
        <summary className="k-figures">
          {t('rollCall.progress', { answered: answers.length, all: answers.length + waiting.length })}
        </summary>
        <ol className="b-call-list">
          {answers.map((answer) => (
            <li key={answer.memberId} className="b-call-list__line">
              {answer.fullName}{' '}
              <span className="b-call-list__answer">
                <CategoryMark category={answer.choice} text={wordOf(answer.choice)} />
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

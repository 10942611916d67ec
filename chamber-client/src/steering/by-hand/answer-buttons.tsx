import { useTranslation } from 'react-i18next';
import { choices } from '../../../../core/src/voting/voting.js';
import type { RollCallView } from '../../../../protocol/src/views/by-hand-part.js';
import { Button } from '../../../../web-shared/src/actions/button.js';
import { KeyHint } from '../../../../web-shared/src/actions/key-hint.js';
import { CategoryMark } from '../../../../web-shared/src/voting/category-mark.js';
import { useSteering } from '../orders/steering-context.js';
import type { CallOrder } from './call-order.js';

export interface AnswerButtonsProps {
  called: RollCallView['called'];
  callOrder: CallOrder;
  press: (key: string) => boolean;
}

/** The answers of a roll call as buttons, each with its key. */
export function AnswerButtons({ called, callOrder, press }: AnswerButtonsProps) {
  const { t } = useTranslation('byHand');
  const { offlineBecause } = useSteering();
  const isOff = offlineBecause !== null;
  return (
    <div className="b-answers">
      {choices.map((choice, index) => (
        <Button
          key={choice}
          size="large"
          className={`b-answer b-answer--${choice}`}
          aria-keyshortcuts={`${index + 1}`}
          unavailable={isOff || called === null}
          onClick={() => press(`${index + 1}`)}
        >
          <CategoryMark category={choice} text={t(`choice.${choice}`, { ns: 'shared' })} />
          <KeyHint keys={`${index + 1}`} />
        </Button>
      ))}
      <div className="b-answers__moves">
        <Button aria-keyshortcuts="N" unavailable={isOff || callOrder.next === null} onClick={() => press('n')}>
          {t(called ? 'rollCall.skip' : 'rollCall.again')} <KeyHint keys="N" />
        </Button>
        <Button
          aria-keyshortcuts="Backspace"
          unavailable={isOff || callOrder.previous === null}
          onClick={() => press('Backspace')}
        >
          {t('rollCall.back')} <KeyHint keys="Backspace" />
        </Button>
      </div>
    </div>
  );
}

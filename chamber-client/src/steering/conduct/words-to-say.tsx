import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../web-shared/src/icon/icon.js';
import { useSteering } from '../orders/steering-context.js';
import { spokenWords } from './spoken-words.js';

/** What to read out with the next step, in guided sessions. */
export function WordsToSay() {
  const { t } = useTranslation('conduct');
  const { view } = useSteering();
  const words = view.conduct && spokenWords(view);
  if (!words) return null;
  return (
    <blockquote className="s-words" aria-label={t('words')} lang="pl">
      <Icon name="microphone" />
      <p>{words}</p>
    </blockquote>
  );
}

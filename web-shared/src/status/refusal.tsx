import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';

/** Why something was not done: a whole sentence, and the article when the law is the reason. */
export interface RefusalText {
  text: string;
  article?: string;
}

/** A refusal or failure where it happened, spoken at once by screen readers and brought into sight: a long dialog scrolls to it. */
export function Refusal({ refusal }: { refusal: RefusalText }) {
  const { t } = useTranslation('shared');
  const element = useRef<HTMLDivElement>(null);
  const { text } = refusal;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another refusal is brought into sight as well
  useEffect(() => {
    element.current?.scrollIntoView?.({ block: 'nearest' });
  }, [text]);
  return (
    <div ref={element} className="k-notice k-notice--danger" role="alert">
      <Icon name="warning" />
      <div>
        <p className="k-notice__text">{refusal.text}</p>
        {refusal.article && <p className="k-small">{t('state.article', { article: refusal.article })}</p>}
      </div>
    </div>
  );
}

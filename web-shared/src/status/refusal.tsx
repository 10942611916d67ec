import { useTranslation } from 'react-i18next';
import { Icon } from '../icon/icon.js';

/** Why something was not done: a whole sentence, and the article when the law is the reason. */
export interface RefusalText {
  text: string;
  article?: string;
}

/** A refusal or failure where it happened, spoken at once by screen readers. */
export function Refusal({ refusal }: { refusal: RefusalText }) {
  const { t } = useTranslation('shared');
  return (
    <div className="k-notice k-notice--danger" role="alert">
      <Icon name="warning" />
      <div>
        <p className="k-notice__text">{refusal.text}</p>
        {refusal.article && <p className="k-small">{t('state.article', { article: refusal.article })}</p>}
      </div>
    </div>
  );
}

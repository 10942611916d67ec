import { useTranslation } from 'react-i18next';
import { ApiError } from '../../../web-shared/src/api/api-error.js';
import { errorText } from '../../../web-shared/src/api/error-text.js';
import { formatHour } from '../../../web-shared/src/i18n/format.js';
import { Crest } from '../../../web-shared/src/shell/crest.js';
import { OfflineSign } from '../screen/offline-sign.js';
import type { PairedScreen } from './paired-screen.js';
import { usePairing } from './use-pairing.js';

/** A large code for the operator to type in; the screen goes on by itself once it was confirmed. */
export function PairingScreen({ onPaired }: { onPaired: (screen: PairedScreen) => void }) {
  const { t } = useTranslation('wall');
  const { code, expiresAt, failure } = usePairing(onPaired);
  const isUnreachable = failure instanceof ApiError && failure.status === 0;
  return (
    <main className="wall wall--pairing">
      <div className="wall-pairing">
        <Crest />
        <h1 className="wall-pairing__title">{t('pairing.title')}</h1>
        {/* Two groups of four are read across a hall without losing the place. */}
        <p className="wall-pairing__code" aria-live="polite">
          {code ? (
            <>
              <span>{code.slice(0, 4)}</span> <span>{code.slice(4)}</span>
            </>
          ) : (
            t('pairing.waiting')
          )}
        </p>
        <p className="wall-pairing__text">{t('pairing.text')}</p>
        {expiresAt && <p className="wall-pairing__until">{t('pairing.until', { time: formatHour(expiresAt) })}</p>}
        {failure !== null && !isUnreachable && (
          <p className="wall-pairing__failure" role="status">
            {errorText(t, failure).text}
          </p>
        )}
      </div>
      {isUnreachable && <OfflineSign />}
    </main>
  );
}

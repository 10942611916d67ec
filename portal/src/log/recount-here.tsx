import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { useHydrated } from '../page/use-hydrated.js';
import type { Recount } from './recount.js';
import { RecountedVotes, RecountVerdict } from './recount-report.js';

interface RecountHereProps {
  /** Address of the published log. */
  file: string;
  /** The digest stated on this page. */
  head: string;
}

type Progress = 'idle' | 'checking' | 'unreachable' | Recount;

/** Lets the reader recount the whole session in this browser, with nothing but the published log. */
export function RecountHere({ file, head }: RecountHereProps) {
  const { t } = useTranslation('portal');
  const [progress, setProgress] = useState<Progress>('idle');
  const check = async () => {
    setProgress('checking');
    try {
      const [response, { recount }] = await Promise.all([fetch(file), import('./recount.js')]);
      if (!response.ok) throw new Error(`The log answered ${response.status}`);
      setProgress(recount(await response.text(), head));
    } catch {
      setProgress('unreachable');
    }
  };
  return (
    <section>
      <h2>{t('log.here')}</h2>
      <p>{t('log.hereText')}</p>
      {useHydrated() ? (
        <Button kind="primary" pending={progress === 'checking'} onClick={() => void check()}>
          {progress === 'checking' ? t('log.checking') : t('log.check')}
        </Button>
      ) : (
        <noscript>
          <p>{t('log.needsScript')}</p>
        </noscript>
      )}
      <div role="status" className="portal-recount">
        {progress === 'unreachable' && <Refusal refusal={{ text: t('log.unreachable') }} />}
        {typeof progress === 'object' && <RecountVerdict found={progress} />}
      </div>
      {typeof progress === 'object' && <RecountedVotes found={progress} />}
    </section>
  );
}

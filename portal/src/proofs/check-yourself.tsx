import { useTranslation } from 'react-i18next';
import { FileLinks } from '../live/session-files.js';
import { addresses, publicFiles, usePageAddress } from '../page/addresses.js';
import { ReceiptSearch } from './receipt-search.js';

interface CheckYourselfProps {
  sessionId: string;
  /** Whether any vote is counted yet: only then is there one to find. */
  hasResults: boolean;
  /** A committee holds a sitting, no session. */
  isCommittee: boolean;
}

/** „Sprawdź sam”: recount here, take the files and the verifier away, find the own vote (V-30). */
export function CheckYourself({ sessionId, hasResults, isCommittee }: CheckYourselfProps) {
  const { t } = useTranslation('proofs');
  const address = usePageAddress();
  return (
    <section className="portal-section" aria-labelledby="sprawdz-sam">
      <h2 id="sprawdz-sam">{t('title')}</h2>
      <p>{t(isCommittee ? 'introOfSitting' : 'intro')}</p>
      <p>
        <a href={address(addresses.log(sessionId))}>{t('here')}</a>
      </p>
      <p>
        {t('take')} <TakeAway sessionId={sessionId} />
      </p>
      {hasResults && <ReceiptSearch sessionId={sessionId} />}
    </section>
  );
}

/** Verifier and files of a session, to be kept. */
export function TakeAway({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('proofs');
  return (
    <FileLinks
      links={[
        [t('takeVerifier'), publicFiles.verifierPage],
        [t('takeCommand'), publicFiles.verifierCommand],
        [t('takeLog'), publicFiles.log(sessionId)],
        [t('takeCheckpoints'), publicFiles.checkpoints(sessionId)],
        [t('takeKeys'), publicFiles.checkpointKeys(sessionId)],
      ]}
    />
  );
}

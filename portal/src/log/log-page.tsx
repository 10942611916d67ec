import { useTranslation } from 'react-i18next';
import { Notice } from '../../../web-shared/src/status/notice.js';
import { WayBack } from '../frame/way-back.js';
import { publicFiles } from '../page/addresses.js';
import { Digest } from '../page/digest.js';
import type { PageOf } from '../page/page-data.js';
import { TakeAway } from '../proofs/check-yourself.js';
import { CheckpointsHere } from '../proofs/checkpoints-here.js';
import { RecountHere } from './recount-here.js';

/** How anyone recounts the votes of a session from its log (V-30). */
export function LogPage({ data }: { data: PageOf<'log'> }) {
  const { t } = useTranslation('portal');
  const { session, head, votingOpen } = data;
  const id = session.sessionId;
  const file = publicFiles.log(id);
  return (
    <article className="portal-prose">
      <WayBack session={session} />
      <h1>{t('log.heading')}</h1>
      <p>{t('log.intro')}</p>
      {votingOpen && (
        <Notice>
          <p>{t('log.held')}</p>
        </Notice>
      )}
      <h2>{t('log.head')}</h2>
      <p>{t('log.headText', { seq: head.seq })}</p>
      <Digest hash={head.hash} />
      <p>
        <a href={file} download>
          {t('log.download')}
        </a>
      </p>
      <RecountHere file={file} head={head.hash} />
      <CheckpointsHere sessionId={id} />
      <h2>{t('log.self')}</h2>
      <ol>
        <li>
          {t('log.stepDownload')} <TakeAway sessionId={id} />
        </li>
        <li>{t('log.stepOpen')}</li>
        <li>{t('log.stepCompare')}</li>
      </ol>
      <p>{t('log.command')}</p>
      <pre className="portal-command">
        <code>{`node weryfikator.mjs dziennik-${id}.jsonl punkty-kontrolne-${id}.txt klucze-${id}.txt`}</code>
      </pre>
      <h2>{t('log.format')}</h2>
      <p>{t('log.formatText')}</p>
    </article>
  );
}

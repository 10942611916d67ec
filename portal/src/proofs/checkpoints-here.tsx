import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../web-shared/src/actions/button.js';
import { Refusal } from '../../../web-shared/src/status/refusal.js';
import { publicFiles } from '../page/addresses.js';
import { Digest } from '../page/digest.js';
import { useHydrated } from '../page/use-hydrated.js';
import { CheckpointsTable } from './checkpoints-table.js';
import type { Comparison } from './compare-checkpoints.js';
import { ComparisonNotice } from './comparison-notice.js';
import { KeptCheckpoint } from './kept-checkpoint.js';
import type { ReadCheckpoint } from './published-checkpoints.js';

/** The published checkpoints and the way to read one that somebody kept, by the same keys. */
interface Published {
  readonly checkpoints: readonly ReadCheckpoint[];
  readonly read: (text: string) => ReadCheckpoint | undefined;
}

/** What the gmina signed and who witnessed it; a person holds an earlier checkpoint against the newest, in this browser (V-30). */
export function CheckpointsHere({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('proofs');
  return (
    <section>
      <h2>{t('checkpoints')}</h2>
      <p>{t('checkpointsIntro')}</p>
      {useHydrated() ? <Checked sessionId={sessionId} /> : <noscript>{t('checkpointsNeedScript')}</noscript>}
    </section>
  );
}

function Checked({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('proofs');
  const [published, setPublished] = useState<Published | 'loading' | 'unreachable'>('loading');
  const [compared, setCompared] = useState<{ readonly kept: ReadCheckpoint; readonly found: Comparison }>();
  const load = useCallback(async () => {
    setPublished('loading');
    setPublished((await publishedOf(sessionId)) ?? 'unreachable');
  }, [sessionId]);
  useEffect(() => void load(), [load]);
  if (published === 'loading') return <p role="status">{t('checkpointsLoading')}</p>;
  if (published === 'unreachable')
    return (
      <>
        <Refusal refusal={{ text: t('checkpointsUnreachable') }} />
        <Button onClick={() => void load()}>{t('again')}</Button>
      </>
    );
  const newest = published.checkpoints.at(-1);
  if (!newest) return <p>{t('noCheckpoints')}</p>;
  const compare = async (kept: ReadCheckpoint) => {
    setCompared(undefined);
    const { compareCheckpoints } = await import('./compare-checkpoints.js');
    setCompared({ kept, found: await compareCheckpoints(sessionId, kept, newest) });
  };
  return (
    <>
      <CheckpointsTable checkpoints={published.checkpoints} onCompare={(kept) => void compare(kept)} />
      {newest.signedBy && (
        <>
          <h3>{t('key')}</h3>
          <p>{t('keyCompare')}</p>
          <Digest hash={newest.signedBy} />
        </>
      )}
      <KeptCheckpoint read={published.read} onCompare={(kept) => void compare(kept)} />
      <div role="status">{compared && <ComparisonNotice {...compared} newest={newest} />}</div>
    </>
  );
}

async function publishedOf(sessionId: string): Promise<Published | undefined> {
  try {
    const [file, keyFile, { checkpointsIn, keysIn, readSignedCheckpoint }] = await Promise.all([
      textOf(publicFiles.checkpoints(sessionId)),
      textOf(publicFiles.checkpointKeys(sessionId)),
      import('./published-checkpoints.js'),
    ]);
    const keys = keysIn(keyFile);
    const checkpoints = checkpointsIn(file, keys);
    return checkpoints && { checkpoints, read: (text) => readSignedCheckpoint(text, keys) };
  } catch {
    return undefined;
  }
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

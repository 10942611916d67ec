import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice, type NoticeTone } from '../../../web-shared/src/status/notice.js';
import type { Comparison } from './compare-checkpoints.js';
import type { ReadCheckpoint } from './published-checkpoints.js';

const tones: Readonly<Record<Comparison, NoticeTone>> = {
  'goes-on': 'ok',
  same: 'ok',
  unreachable: 'info',
  'other-session': 'info',
  'not-signed': 'warning',
  'longer-than-published': 'warning',
  'not-published': 'warning',
  forked: 'warning',
};

interface ComparisonNoticeProps {
  kept: ReadCheckpoint;
  newest: ReadCheckpoint;
  found: Comparison;
}

/** What the comparison of two checkpoints says, and what to do when it says no. */
export function ComparisonNotice({ kept, newest, found }: ComparisonNoticeProps) {
  const { t } = useTranslation('proofs');
  const place = useRef<HTMLDivElement>(null);
  // The button of a row stands far above; the answer comes into sight by itself.
  useEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Notice tone={tones[found]}>
        <p>{t(`comparison.${found}`, { from: kept.size, to: newest.size })}</p>
        {(found === 'forked' || found === 'not-published') && <p>{t('keepIt')}</p>}
      </Notice>
    </div>
  );
}

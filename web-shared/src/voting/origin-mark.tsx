import { useTranslation } from 'react-i18next';
import type { BallotOrigin } from '../../../core/src/voting/voting.js';

/** V-15, V-16: how a vote came in when it was not cast at the voter's own device; nothing for a ballot of a device. */
export function OriginMark({ origin }: { origin: BallotOrigin | null | undefined }) {
  const { t } = useTranslation('shared');
  if (!origin || origin === 'device') return null;
  return <span className="k-soft k-vote-origin">({t(`ballotOrigin.${origin}`)})</span>;
}

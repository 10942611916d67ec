import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { NamedVoteList } from '../../../../web-shared/src/voting/named-vote-list.js';

/** V-08: names while the vote is open, only where the statut shows votes live; nothing otherwise. */
export function LiveVotes({ voting: { liveLines } }: { voting: VotingPart }) {
  const { t } = useTranslation('ballots');
  if (!liveLines) return null;
  return (
    <details className="desk-vote__names">
      <summary>{t('live')}</summary>
      <NamedVoteList votes={liveLines} layout="groups" />
    </details>
  );
}

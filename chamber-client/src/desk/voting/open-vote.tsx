import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { Ballot } from '../../../../web-shared/src/voting/ballot.js';
import type { BallotCasting } from '../../ballot/use-ballot-casting.js';
import { useDesk } from '../desk-context.js';
import { mayTakeFocus } from './may-take-focus.js';

/** The ballot while voting is open, and how many have voted; nothing of how (V-08). */
export function OpenVote({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { t } = useTranslation('desk');
  const { own } = useDesk();
  const [autoFocus] = useState(mayTakeFocus);
  return (
    <>
      {own.me.memberId === null ? (
        <Notice>{t('vote.onlyMembers')}</Notice>
      ) : (
        <Ballot
          subject={voting.subject}
          value={casting.value}
          onChange={casting.mark}
          onCast={casting.cast}
          state={casting.state}
          confirmed={casting.confirmed}
          refusal={casting.refusal}
          blockedBecause={blockedBecause(t, own)}
          autoFocus={autoFocus}
        />
      )}
      <p className="desk-vote__progress k-figures">
        {t('vote.progress', { cast: voting.cast, eligible: voting.eligible })}
        {voting.excludedCount > 0 && `, ${t('vote.excludedCount', { count: voting.excludedCount })}`}
      </p>
    </>
  );
}

/** Why this councillor cannot vote now; null when nothing stands in the way. */
function blockedBecause(t: TFunction, { ballot, me }: OwnView): string | null {
  switch (ballot?.right) {
    case 'excluded':
      return t('vote.excluded', { ns: 'desk' });
    case 'not-present':
      return t(me.selfCheckIn ? 'vote.notPresent' : 'vote.notPresentOperator', { ns: 'desk' });
    case 'not-a-member':
      return t('vote.onlyMembers', { ns: 'desk' });
    case 'closed':
      return t('vote.closedForYou', { ns: 'desk' });
    default:
      return null;
  }
}

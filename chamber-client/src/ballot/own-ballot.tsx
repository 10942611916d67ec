import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../protocol/src/views/parts.js';
import type { OwnView } from '../../../protocol/src/views/views.js';
import { Ballot } from '../../../web-shared/src/voting/ballot.js';
import type { BallotCasting } from './use-ballot-casting.js';

export interface OwnBallotProps {
  /** An open voting. */
  voting: VotingPart;
  own: OwnView;
  casting: BallotCasting;
  /** Takes the focus when it appears, so that 1/2/3 work at once. */
  autoFocus?: boolean;
}

/** The ballot of the person at this desk, with the reason when they cannot vote. */
export function OwnBallot({ voting, own, casting, autoFocus = false }: OwnBallotProps) {
  const { t } = useTranslation('desk');
  const { shown } = casting;
  useEffect(shown, [shown]);
  return (
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
    case 'other-committee':
      return t('otherVotes', { ns: 'committees' });
    case 'closed':
      return t('vote.closedForYou', { ns: 'desk' });
    default:
      return null;
  }
}

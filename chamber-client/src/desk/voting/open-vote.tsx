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

/** The ballot while voting is open; guests only follow. */
export function OpenVote({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { t } = useTranslation('desk');
  const { own } = useDesk();
  const [autoFocus] = useState(mayTakeFocus);
  if (own.me.memberId === null) return <Notice>{t('vote.onlyMembers')}</Notice>;
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
    case 'closed':
      return t('vote.closedForYou', { ns: 'desk' });
    default:
      return null;
  }
}

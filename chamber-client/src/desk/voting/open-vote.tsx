import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VotingPart } from '../../../../protocol/src/views/parts.js';
import { Notice } from '../../../../web-shared/src/status/notice.js';
import { OwnBallot } from '../../ballot/own-ballot.js';
import type { BallotCasting } from '../../ballot/use-ballot-casting.js';
import { useDesk } from '../desk-context.js';
import { mayTakeFocus } from './may-take-focus.js';

/** The ballot while voting is open; guests only follow. */
export function OpenVote({ voting, casting }: { voting: VotingPart; casting: BallotCasting }) {
  const { t } = useTranslation('desk');
  const { own } = useDesk();
  const [autoFocus] = useState(mayTakeFocus);
  if (own.me.memberId === null) return <Notice>{t('vote.onlyMembers')}</Notice>;
  return <OwnBallot voting={voting} own={own} casting={casting} autoFocus={autoFocus} />;
}

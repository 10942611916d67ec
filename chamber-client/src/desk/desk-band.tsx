import { useTranslation } from 'react-i18next';
import { CommitteeQuorums } from '../../../web-shared/src/committees/committee-quorums.js';
import { quorumToShow } from '../../../web-shared/src/committees/quorum-to-show.js';
import { statusText } from '../../../web-shared/src/committees/status-text.js';
import { Icon } from '../../../web-shared/src/icon/icon.js';
import { QuorumBadge } from '../../../web-shared/src/voting/quorum-badge.js';
import { useDesk } from './desk-context.js';
import { floorPanelId } from './floor/floor-panel.js';
import { useIsInSight } from './voting/use-is-in-sight.js';
import { votePanelId } from './voting/vote-panel.js';

/** Always in sight while the session lasts: quorum, its state, the own presence, and the ways to what is out of sight. */
export function DeskBand() {
  const { t } = useTranslation('desk');
  const { view, own } = useDesk();
  const isOver = view.header.status === 'closed';
  const isMember = own.me.memberId !== null;
  const { voting } = view;
  const quorum = quorumToShow(view);
  const isVoteInSight = useIsInSight(votePanelId, voting?.votingId ?? null);
  const isFloorInSight = useIsInSight(floorPanelId, null);
  const mayVote = own.ballot?.right === 'may-vote' && voting?.status === 'open';
  return (
    <div className="desk-band">
      {!isOver && quorum && <QuorumBadge {...quorum} />}
      {!isOver && !quorum && <CommitteeQuorums committees={view.committees} />}
      <span>{statusText(t, view.header.status, (view.committees ?? []).length > 0)}</span>
      {isMember && !isOver && (
        <span className={own.me.present ? 'desk-band__presence' : 'desk-band__presence desk-band__presence--absent'}>
          <Icon name={own.me.present ? 'check' : 'person-off'} />
          {t(own.me.present ? 'band.present' : 'band.absent')}
        </span>
      )}
      {!isOver && !isFloorInSight && (
        <a className="desk-band__way" href={`#${floorPanelId}`}>
          <Icon name="microphone" />
          {t(own.speaking ? 'floor.yourTurn' : 'floor.title')}
        </a>
      )}
      {mayVote && !isVoteInSight && (
        <a className="desk-band__way desk-band__way--vote" href={`#${votePanelId}`}>
          <Icon name="hand" />
          {t('band.voting')}: {t('band.toBallot')}
        </a>
      )}
    </div>
  );
}

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLink } from '../../../../web-shared/src/agenda/document-links.js';
import { AgendaChangeOffer } from '../agenda/agenda-change-offer.js';
import { AmendmentsPanel } from '../amendments/amendments-panel.js';
import { DischargePapers } from '../annual/discharge-papers.js';
import { RefusalVote } from '../annual/refusal-vote.js';
import { ReportDebate } from '../annual/report-debate.js';
import { OpinionPanel } from '../committees/opinion-panel.js';
import type { OpinionDraftState } from '../committees/use-opinion-draft.js';
import { ElectionStage } from '../elections/election-stage.js';
import { MotionCards } from '../motions/motion-cards.js';
import { OathStage, OathsFirst } from '../oaths/oath-stage.js';
import { useSteering } from '../orders/steering-context.js';
import { CountedVoting } from '../voting/counted-voting.js';
import { DischargeDecision } from '../voting/discharge-decision.js';
import { OpenVoting } from '../voting/open-voting.js';
import { PlannedVote } from '../voting/planned-vote.js';
import { PreparedVoting } from '../voting/prepared-voting.js';
import { QuorumLost } from '../voting/quorum-lost.js';
import { OpenObjections } from '../voting/remedies/open-objections.js';
import { RepeatOffer } from '../voting/remedies/repeat-offer.js';
import type { VoteDraftState } from '../voting/use-vote-draft.js';
import { isVotingPending } from '../voting/voting-stage.js';
import { CurrentItem } from './current-item.js';
import { RollCall } from './roll-call.js';
import { AdjournedState, ClosedState, RecessState } from './session-state.js';

export interface StageProps {
  draft: VoteDraftState;
  opinion: OpinionDraftState;
  onOpenDocument: (document: DocumentLink) => void;
  /** The presider's own ballot, shown while a vote is open. */
  ownBallot?: ReactNode;
}

/** What the next step is about: the roll, the item, the vote on the table, the recess. */
export function Stage(props: StageProps) {
  const { view } = useSteering();
  switch (view.header.status) {
    case 'none':
    case 'prepared':
    case 'convened':
      return (
        <>
          <OathsFirst />
          <RollCall />
        </>
      );
    case 'adjourned':
      return (
        <>
          <AdjournedState />
          <OathsFirst />
          <RollCall />
        </>
      );
    case 'recess':
      return <RecessState />;
    case 'closed':
      return <ClosedState />;
    case 'open':
      return <SittingStage {...props} />;
  }
}

function SittingStage({ draft, opinion, onOpenDocument, ownBallot }: StageProps) {
  const { t } = useTranslation('steering');
  const { voting, agenda, nextStep } = useSteering().view;
  const item = agenda.items.find((candidate) => candidate.itemId === agenda.currentItemId);
  if (voting?.status === 'open') return <OpenVoting voting={voting} ownBallot={ownBallot} />;
  if (voting?.status === 'closed') return <CountedVoting voting={voting} />;
  const counted = voting && voting.itemId === agenda.currentItemId && <CountedVoting voting={voting} />;
  // After a vote on an amendment the amendments go on; otherwise the result is what the item came to.
  const isOnAmendment = voting?.kind === 'amendment';
  return (
    <>
      <QuorumLost />
      <OpenObjections />
      <AgendaChangeOffer />
      <RepeatOffer />
      {nextStep.kind === 'waive-dossier' && <DischargePapers />}
      <DischargeDecision />
      <OpinionPanel state={opinion} />
      {item ? (
        <CurrentItem
          item={item}
          withDocuments={!isVotingPending({ voting }) && draft.draft === null}
          onOpenDocument={onOpenDocument}
        />
      ) : (
        <p className="k-panel">{t('item.none')}</p>
      )}
      <OathStage />
      <ReportDebate />
      {nextStep.kind !== 'waive-dossier' && <DischargePapers />}
      <MotionCards />
      {voting?.status === 'prepared' && <PreparedVoting voting={voting} onOpenDocument={onOpenDocument} />}
      {draft.draft && (
        <PlannedVote key={draft.draft.itemId} draft={draft.draft} state={draft} onOpenDocument={onOpenDocument} />
      )}
      <ElectionStage />
      <RefusalVote />
      {!isOnAmendment && counted}
      <AmendmentsPanel />
      {isOnAmendment && counted}
    </>
  );
}

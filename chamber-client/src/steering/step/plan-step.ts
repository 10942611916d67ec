import type { TFunction } from 'i18next';
import type { SessionCommand } from '../../../../core/src/session/commands.js';
import type { NextStep } from '../../../../core/src/session/next-step.js';
import { orderOfStep } from '../../../../core/src/session/step-order.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import { bodyOfVote } from '../../../../web-shared/src/voting/majority-body.js';
import { majorityText, thresholdText } from '../../../../web-shared/src/voting/voting-texts.js';
import { planAmendmentStep } from '../amendments/plan-amendment-step.js';
import { committeeStep, prepareLabel, sessionLabel } from '../committees/committee-step.js';
import type { OpinionDraft } from '../committees/use-opinion-draft.js';
import { planElectionStep } from '../elections/plan-election-step.js';
import { motionStep } from '../motions/motion-step.js';
import { doubtfulQuorum } from '../voting/doubtful-quorum.js';
import { faultsOf, type VoteDraft } from '../voting/vote-draft.js';
import { isVotingPending } from '../voting/voting-stage.js';

/** What must be agreed to before the step is taken. */
export type StepQuestion =
  | 'unreachable-majority'
  | 'not-voted'
  | 'confirm-entries'
  | 'reopen-to-public'
  | 'settle-amendment'
  | 'close-session'
  | 'carry-out-motion'
  | 'change-agenda';

/** The next legal step as the one big button. */
export interface StepPlan {
  /** Another value means another step. */
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  /** Null when the step is not ordered here. */
  readonly command: SessionCommand | null;
  readonly blockedBecause: string | null;
  readonly question: StepQuestion | null;
}

/**
 * The words and the command of the hub's next step.
 * @param t texts of `steering`; @param draft the vote being set up, @param opinion the opinion being worded, when that is the step.
 */
export function planStep(
  t: TFunction,
  view: ChairView,
  draft: VoteDraft | null,
  opinion: OpinionDraft | null = null,
): StepPlan | null {
  const { nextStep, header, quorum, voting } = view;
  const words = (key: string, values: Record<string, unknown> = {}) => ({
    label: t(`step.${key}.label`, values),
    explanation: t(`step.${key}.explanation`, values),
  });
  const plain = { id: nextStep.kind, command: orderOfStep(nextStep), blockedBecause: null, question: null };
  switch (nextStep.kind) {
    case 'convene':
      return { ...plain, ...words('convene'), blockedBecause: t('step.convene.blocked') };
    case 'wait-for-quorum':
      return waitForQuorum(t, view, nextStep.missing);
    case 'take-oaths':
      return {
        ...plain,
        ...words('take-oaths'),
        blockedBecause: t('step.take-oaths.blocked', { count: nextStep.waiting }),
      };
    case 'open-session':
      return {
        ...plain,
        ...words('open-session', { ...quorum }),
        label: sessionLabel(t, view, 'open'),
      };
    case 'open-sitting':
      return {
        ...plain,
        ...words('open-sitting', { ...quorum, no: header.sittingNo + 1 }),
      };
    case 'end-recess':
      return { ...plain, ...words('end-recess') };
    case 'start-item':
      return { ...plain, ...startItem(t, view, nextStep.itemId) };
    case 'take-item-step': {
      const step = t(`itemStep.${nextStep.step}`, { ns: 'shared', context: kindOf(view, nextStep.itemId) });
      return {
        ...plain,
        id: `course ${nextStep.itemId} ${nextStep.step}`,
        label: step,
        explanation: t('step.take-item-step.explanation'),
      };
    }
    case 'reopen-to-public':
      return { ...plain, ...words('reopen-to-public'), question: 'reopen-to-public' };
    case 'grant-floor':
    case 'end-floor':
      return { ...plain, ...floorWords(t, view, nextStep) };
    case 'prepare-voting':
      return prepareVoting(t, view, draft);
    case 'open-voting': {
      const { votingId, reachable } = nextStep;
      const threshold = voting ? thresholdText(t, voting.majority, bodyOfVote(view, voting).size) : '';
      const said = words('open-voting', { threshold, eligible: view.votingOutlook?.eligible ?? 0 });
      // V-13 stands with the list of the excluded, which may be out of sight when the vote is opened.
      const doubtful = doubtfulQuorum(view);
      const warning = doubtful ? ` ${t('exclusions.quorum', { ...doubtful })}.` : '';
      return {
        ...plain,
        id: `open ${votingId}`,
        ...said,
        explanation: said.explanation + warning,
        question: reachable ? null : 'unreachable-majority',
      };
    }
    case 'confirm-entries':
      return {
        ...plain,
        ...words('confirm-entries', { waiting: nextStep.waiting }),
        id: `confirm ${nextStep.votingId}`,
        question: 'confirm-entries',
      };
    case 'close-voting': {
      const { votingId } = nextStep;
      return {
        ...plain,
        id: `close ${votingId}`,
        ...words('close-voting', { cast: voting?.cast ?? 0, eligible: voting?.eligible ?? 0 }),
        question: view.notVoted.length > 0 ? 'not-voted' : null,
      };
    }
    case 'announce-voting':
      return { ...plain, id: `announce ${nextStep.votingId}`, ...words('announce-voting') };
    case 'vote-amendment':
    case 'vote-block':
    case 'settle-amendment':
    case 'discard-voting':
      return { ...plain, ...planAmendmentStep(t, view, nextStep) };
    case 'count-hands':
    case 'record-opinion':
      return { ...plain, ...committeeStep(t, view, nextStep, opinion) };
    case 'decide-discharge':
      return {
        ...plain,
        ...words('decide-discharge'),
        blockedBecause: t('step.decide-discharge.blocked'),
      };
    case 'waive-dossier':
      return {
        ...plain,
        ...words('waive-dossier', { count: nextStep.missing }),
        blockedBecause: t('step.waive-dossier.blocked'),
      };
    case 'election':
      return planElectionStep(t, nextStep);
    case 'vote-on-motion':
    case 'carry-out-motion':
      return motionStep(t, nextStep);
    case 'change-agenda': {
      const { votingId } = nextStep;
      const no = view.results.find((past) => past.votingId === votingId)?.no ?? '';
      return { ...plain, ...words('change-agenda', { no }), id: `change ${votingId}`, question: 'change-agenda' };
    }
    case 'close-session':
      return {
        ...plain,
        ...words('close-session'),
        label: sessionLabel(t, view, 'close'),
        question: 'close-session',
      };
    case 'none':
      return null;
  }
}

/** The words of a step follow the kind of its item. */
function kindOf({ agenda }: ChairView, itemId: string): string | undefined {
  return agenda.items.find((item) => item.itemId === itemId)?.kind;
}

/** Who waits is called, who has the floor is thanked (L-02, L-08). */
function floorWords(
  t: TFunction,
  { floor }: ChairView,
  { kind, requestId }: Extract<NextStep, { kind: 'grant-floor' | 'end-floor' }>,
): Pick<StepPlan, 'id' | 'label' | 'explanation'> {
  const asked = [...floor.queue, ...(floor.speaker ? [floor.speaker] : [])];
  const name = asked.find((request) => request.requestId === requestId)?.fullName ?? '';
  return {
    id: `${kind} ${requestId}`,
    label: t(`step.${kind}.label`, { name }),
    explanation: t(`step.${kind}.explanation`, { name, count: floor.queue.length }),
  };
}

/** the step that waits stays in sight, with what it waits for. */
function waitForQuorum(t: TFunction, view: ChairView, missing: number): StepPlan {
  const { header, quorum, voting } = view;
  const awaited =
    header.status === 'convened'
      ? 'open-session'
      : header.status === 'adjourned'
        ? 'open-sitting'
        : isVotingPending(view)
          ? 'open-voting'
          : 'prepare-voting';
  return {
    id: `wait ${awaited}`,
    label:
      awaited === 'open-session'
        ? sessionLabel(t, view, 'open')
        : t(`step.${awaited}.label`, { no: header.sittingNo + 1 }),
    explanation: awaited === 'open-voting' ? (voting?.subject ?? '') : t('step.wait-for-quorum.explanation'),
    command: null,
    blockedBecause: t('step.wait-for-quorum.blocked', { ...quorum, count: missing }),
    question: null,
  };
}

function startItem(
  t: TFunction,
  { agenda }: ChairView,
  itemId: string,
): Pick<StepPlan, 'id' | 'label' | 'explanation'> {
  const next = agenda.items.find((item) => item.itemId === itemId);
  const resumed = next?.status === 'suspended';
  return {
    id: `start ${itemId}`,
    label: t(resumed ? 'step.start-item.resume' : 'step.start-item.label', { number: next?.number ?? '' }),
    explanation: next?.title ?? '',
  };
}

function prepareVoting(t: TFunction, view: ChairView, draft: VoteDraft | null): StepPlan {
  const item = view.agenda.items.find(({ itemId }) => itemId === draft?.itemId);
  const [fault] = draft ? faultsOf(draft, item) : [];
  return {
    id: `prepare ${draft?.itemId ?? ''} ${draft?.committeeId ?? ''}`,
    label: prepareLabel(t, view, draft?.committeeId),
    // V-25: no majority is confirmed while it is still asked which one the law wants.
    explanation:
      draft && fault !== 'matter-unjudged'
        ? t('step.prepare-voting.explanation', {
            majority: majorityText(t, draft.majority, bodyOfVote(view, draft).body),
            basis: draft.basis,
          })
        : '',
    command: draft && { type: 'PrepareVoting', payload: draft },
    blockedBecause: fault ? t(`voteForm.fault.${fault}`) : null,
    question: null,
  };
}

import type { TFunction } from 'i18next';
import { amendmentSubject, blockSubject } from '../../../../core/src/amendments/amendment-words.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import type { NextStep } from '../../../../core/src/session/next-step.js';
import { votingMatters } from '../../../../core/src/voting/voting-matters.js';
import type { DraftView } from '../../../../protocol/src/views/drafts-part.js';
import type { ChairView } from '../../../../protocol/src/views/views.js';
import type { StepPlan } from '../step/plan-step.js';

export type AmendmentStep = Extract<
  NextStep,
  { kind: 'vote-amendment' | 'vote-block' | 'settle-amendment' | 'discard-voting' }
>;

/** V-26, V-28: the words and the command of a step among the amendments. @param t texts of `steering` */
export function planAmendmentStep(
  t: TFunction,
  view: ChairView,
  step: AmendmentStep,
): Pick<StepPlan, 'id' | 'label' | 'explanation' | 'command' | 'blockedBecause'> & Partial<Pick<StepPlan, 'question'>> {
  const ns = 'amendments';
  const draft = view.draftOnTable ?? null;
  if (step.kind === 'vote-block') {
    const block = draft?.block ?? null;
    return {
      id: `block ${step.blockId}`,
      label: t('step.voteBlock', { ns }),
      explanation: t('step.voteBlockWhy', { ns }),
      command: block && draft ? { type: 'PrepareVoting', payload: blockVote(view, draft) } : null,
      blockedBecause: null,
    };
  }
  if (step.kind === 'discard-voting') {
    const { votingId } = step;
    return {
      id: `discard ${votingId}`,
      label: t('step.discard', { ns }),
      explanation: t('step.discardWhy', { ns }),
      command: { type: 'DiscardVoting', payload: { votingId } },
      blockedBecause: null,
    };
  }
  const amendment = draft?.amendments.find(({ amendmentId }) => amendmentId === step.amendmentId);
  const numbers = { no: amendment?.no ?? '', place: amendment?.place ?? '' };
  if (step.kind === 'settle-amendment') {
    return {
      id: `settle ${step.amendmentId}`,
      label: t('step.settle', { ns, ...numbers }),
      explanation: t('step.settleWhy', { ns }),
      command: null,
      blockedBecause: null,
      question: 'settle-amendment',
    };
  }
  return {
    id: `amendment ${step.amendmentId}`,
    label: t('step.vote', { ns, ...numbers }),
    explanation: t('step.voteWhy', { ns, count: draft?.order.length ?? 0, mover: amendment?.moverName ?? '' }),
    command: amendment && draft ? { type: 'PrepareVoting', payload: amendmentVote(view, draft, amendment) } : null,
    blockedBecause: null,
  };
}

const terms = { documentIds: [], ...votingMatters.ordinary };

/** The vote on one amendment, under the ordinary majority. */
export function amendmentVote(
  view: ChairView,
  { itemId }: DraftView,
  amendment: Pick<DraftView['amendments'][number], 'amendmentId' | 'no' | 'place'>,
): CommandOf<'PrepareVoting'>['payload'] {
  const { amendmentId } = amendment;
  return {
    ...terms,
    itemId,
    subject: amendmentSubject(amendment, namesOf(view, itemId)),
    kind: 'amendment',
    amendmentId,
  };
}

/** The vote on the announced block. */
function blockVote(view: ChairView, { itemId, block, amendments }: DraftView): CommandOf<'PrepareVoting'>['payload'] {
  const parts = block?.parts ?? [];
  const of = block?.of ?? 'amendments';
  const voted = amendments.filter(({ amendmentId }) => parts.includes(amendmentId));
  const subject = of === 'amendments' ? blockSubject(voted, namesOf(view, itemId)) : parts.join('; ');
  const kind = of === 'amendments' ? 'amendment' : of === 'minutes' ? 'minutes' : 'other';
  return { ...terms, itemId, subject: subject.slice(0, 1000), kind, blockId: block?.blockId ?? '' };
}

function namesOf({ agenda }: ChairView, itemId: string): { draftNo: string | null; number: string } {
  const item = agenda.items.find((candidate) => candidate.itemId === itemId);
  return { draftNo: item?.draftNo ?? null, number: item?.number ?? '' };
}

import { beyondClubLimit, draftDuty } from '../../../core/src/received-drafts/received-draft.js';
import type { MeetingInput } from '../../../protocol/src/http/office.js';
import type { DraftProposal } from '../../../protocol/src/http/received-drafts.js';

/**
 * The drafts that wait, judged for the session as it stands in the editor: its day and agenda may just have been changed. Of a club's
 * drafts the one on the agenda comes first (S-08).
 */
export function waitingDrafts(
  proposals: readonly DraftProposal[],
  { header, agenda }: Pick<MeetingInput, 'header' | 'agenda'>,
): readonly DraftProposal[] {
  const here = new Set(agenda.map(({ itemId }) => itemId));
  const isHere = ({ draft }: DraftProposal) => here.has(draft.draftId);
  const judged = proposals.map((proposal) => {
    const draft = { ...proposal.draft, takenOff: proposal.draft.takenOffFrom !== null };
    return { ...proposal, judged: draft, duty: draftDuty(draft, header.date) };
  });
  const inTurn = [...judged.filter(isHere), ...judged.filter((one) => !isHere(one))];
  const binding = inTurn.filter(({ duty }) => duty.kind === 'must').map((one) => one.judged);
  const tooMany = new Set(beyondClubLimit(binding));
  return judged
    .filter((one) => !isHere(one))
    .map(({ judged: draft, ...proposal }) => ({ ...proposal, beyondClubLimit: tooMany.has(draft) }));
}

/** Those without which the session cannot be convened: they bind, and nobody said why they stay out. */
export function bindingDrafts(waiting: readonly DraftProposal[]): readonly DraftProposal[] {
  return waiting.filter(
    ({ duty, beyondClubLimit, leftOut }) => duty.kind === 'must' && !beyondClubLimit && leftOut === null,
  );
}

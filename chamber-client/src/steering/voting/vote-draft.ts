import type { PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import { statutTerms } from '../../../../core/src/committees/committee-vote.js';
import type { CommandOf } from '../../../../core/src/session/commands.js';
import { isValidMajority } from '../../../../core/src/voting/majority.js';
import { type MatterId, matters } from '../../../../core/src/voting/matters.js';
import { proposeMatter } from '../../../../core/src/voting/propose-matter.js';
import type { CommitteeView } from '../../../../protocol/src/views/committees-part.js';
import type { AgendaItemView } from '../../../../protocol/src/views/parts.js';
import { matterOfTerms, type VoteTerms } from '../../../../web-shared/src/voting/vote-terms.js';

type CommitteeTerms = Pick<CommitteeView, 'committeeId' | 'majority'>;

/** A vote being set up, as the form holds it and as it will be ordered. */
export type VoteDraft = CommandOf<'PrepareVoting'>['payload'];

/**
 * What the agenda foresees for an item; its documents are put to the vote unless somebody takes one out. The matter is the one the
 * office named, else the one the kind of the item has by law. Where only a word of the title suggests art. 58 ust. 2,
 * no matter is named: people answer first (G-05, V-25).
 */
export function plannedDraft(item: AgendaItemView, vote: PlannedVote, committee?: CommitteeTerms): VoteDraft {
  const { subject, kind, majority, basis } = vote;
  const documentIds = item.documents.map((document) => document.documentId);
  const planned = { itemId: item.itemId, subject, kind, documentIds };
  if (committee) return withCommittee({ ...planned, majority, basis }, committee);
  const proposal = proposeMatter(item);
  const named = matterOfTerms(vote);
  if (vote.matter === undefined && named === 'ordinary') {
    if (proposal.because === 'keyword') return { ...planned, majority, basis };
    if (proposal.because === 'item-kind') return { ...planned, ...termsOf(proposal.matter) };
  }
  return { ...planned, majority, basis, ...(named ? { matter: named } : {}) };
}

/** A vote nobody planned, e.g. on a formal motion: simple majority until another matter is chosen. */
export function blankDraft(item: Pick<AgendaItemView, 'itemId' | 'kind'>): VoteDraft {
  const matter = item.kind === 'agenda-changes' ? 'agenda-change' : 'ordinary';
  return { itemId: item.itemId, subject: '', kind: 'procedural', documentIds: [], ...termsOf(matter) };
}

/** A vote on a change of the agenda, under the item in progress (V-22). The beginning of its text is Polish on every screen. */
export function agendaChangeDraft(itemId: string): VoteDraft {
  const subject = 'Wniosek o zmianę porządku obrad: ';
  return { itemId, subject, kind: 'procedural', documentIds: [], ...termsOf('agenda-change') };
}

/** K-06: a vote nobody planned in a sitting of committees, of the first that sits until another one is chosen. */
export function committeeDraft({ itemId }: Pick<AgendaItemView, 'itemId'>, committee: CommitteeTerms): VoteDraft {
  return withCommittee({ itemId, subject: '', kind: 'procedural', documentIds: [], ...statutTerms }, committee);
}

/** K-06: the vote of this committee, under the majority of its statut where its sitting keeps one; the hub locks the same. */
export function withCommittee(draft: VoteDraft, { committeeId, majority }: CommitteeTerms): VoteDraft {
  return { ...draft, committeeId, ...(majority ? { majority } : {}) };
}

/** A draft with other terms: what they leave out is left out of the order as well. */
export function withTerms(draft: VoteDraft, { majority, basis, matter, form }: VoteTerms): VoteDraft {
  const { matter: _matter, form: _form, ...others } = draft;
  return { ...others, majority, basis, ...(matter ? { matter } : {}), ...(form ? { form } : {}) };
}

function termsOf(matter: MatterId): Pick<VoteDraft, 'majority' | 'basis' | 'matter'> {
  const { majority, basis } = matters[matter];
  return { majority, basis, matter };
}

/** V-25: the word of the title people must still judge; null when they have named the matter or there is none. */
export function wordToJudge(item: Pick<AgendaItemView, 'kind' | 'title'>, draft: VoteDraft): string | null {
  if (draft.committeeId !== undefined || draft.matter !== undefined || matterOfTerms(draft) !== 'ordinary') return null;
  return proposeMatter(item).keyword;
}

export type DraftFault =
  | 'subject-missing'
  | 'basis-missing'
  | 'majority-invalid'
  | 'secret-by-paper'
  | 'matter-unjudged';

/** What keeps the draft from being prepared; the hub judges again. @param item of the draft, where its title counts */
export function faultsOf(draft: VoteDraft, item?: Pick<AgendaItemView, 'kind' | 'title'>): readonly DraftFault[] {
  const { subject, basis, majority, matter } = draft;
  const faults: DraftFault[] = [];
  if (subject.trim() === '') faults.push('subject-missing');
  if (basis.trim() === '') faults.push('basis-missing');
  if (!isValidMajority(majority)) faults.push('majority-invalid');
  if (matter && matters[matter].form === 'secret') faults.push('secret-by-paper');
  if (item && wordToJudge(item, draft) !== null) faults.push('matter-unjudged');
  return faults;
}

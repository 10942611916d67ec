import type { AgendaItem } from '../agenda/agenda-item.js';
import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { type Decision, refuse } from '../session/decision.js';
import type { Majority } from './majority.js';
import { formsOffered, type MatterId, matterOfBasis, matters, type VotingForm } from './matters.js';

type Wish = Pick<CommandOf<'PrepareVoting'>['payload'], 'kind' | 'majority' | 'basis' | 'matter' | 'form'>;

/** The matter of a vote: as people named it, else as its basis says, else a motion under the item for changes of the agenda (V-22). */
export function matterOfVote({ kind, basis, matter }: Wish, item: Pick<AgendaItem, 'kind'>): MatterId | null {
  if (matter) return matter;
  const byBasis = matterOfBasis(basis);
  if (byBasis) return byBasis;
  return item.kind === 'agenda-changes' && kind === 'procedural' ? 'agenda-change' : null;
}

/** What the event keeps. What follows from the basis and from the usual form alone is not written again. */
export function resolvedTerms(wish: Wish, item: Pick<AgendaItem, 'kind'>): { matter?: MatterId; form?: VotingForm } {
  const matter = matterOfVote(wish, item);
  const form = formOfVote(wish, matter);
  const keepsMatter = matter !== null && (wish.matter !== undefined || matterOfBasis(wish.basis) === null);
  return { ...(keepsMatter ? { matter } : {}), ...(form === 'open' ? {} : { form }) };
}

/** The form of a vote: as asked, else the one the law demands. */
function formOfVote({ form }: Wish, matter: MatterId | null): VotingForm {
  return form ?? matters[matter ?? 'ordinary'].form;
}

/** G-01, V-20, V-22: why a vote on this matter cannot be held with this majority or in this form. */
export function termsFault(wish: Wish, item: Pick<AgendaItem, 'kind'>): Decision | undefined {
  const matter = matterOfVote(wish, item);
  const preset = matters[matter ?? 'ordinary'];
  if (wish.matter && matterOfBasis(wish.basis) !== (wish.matter === 'ordinary' ? null : wish.matter))
    return refuse('matter-basis-mismatch', preset.basis);
  if (matter !== null && !isSameMajority(wish.majority, preset.majority)) {
    return matter === 'agenda-change'
      ? refuse('agenda-change-majority', articles.agendaChange)
      : refuse('locked-majority', preset.basis);
  }
  const form = formOfVote(wish, matter);
  if (preset.form === 'secret') {
    return form === 'secret'
      ? refuse('secret-vote-elsewhere', preset.basis)
      : refuse('secret-vote-required', preset.basis);
  }
  if (formsOffered(matter).includes(form)) return undefined;
  return form === 'secret'
    ? refuse('secret-vote-forbidden', articles.openVoting)
    : refuse('roll-call-required', preset.basis);
}

function isSameMajority(a: Majority, b: Majority): boolean {
  if (a.kind !== 'qualified' || b.kind !== 'qualified') return a.kind === b.kind;
  return a.p * b.q === b.p * a.q && a.of === b.of;
}

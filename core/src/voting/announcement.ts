import { assertNever } from '../kernel/assert-never.js';
import type { MatterId } from './matters.js';
import type { Tally, VotingKind, VotingOutcome } from './voting.js';

/**
 * V-09: the ready formula the chair reads out; V-23 where the law makes a refusal of a vote that failed. Legal wording, therefore Polish here and not in the clients' translations.
 * @param outcome what closing established; a void vote names the missing quorum (Q-03).
 */
export function announcement(
  voting: { readonly kind: VotingKind; readonly matter?: MatterId | null },
  tally: Tally,
  outcome: VotingOutcome,
): string {
  const figures = `Za głosowało ${tally.for}, przeciw ${tally.against}, wstrzymało się ${tally.abstain}, nie głosowało ${tally.notVoted}.`;
  return `${figures} ${verdict(voting, outcome)}`;
}

function verdict({ kind, matter }: { kind: VotingKind; matter?: MatterId | null }, outcome: VotingOutcome): string {
  if (outcome === 'void-no-quorum') return 'Stwierdzam nieważność głosowania z powodu braku kworum.';
  if (matter === 'confidence' && outcome === 'not-adopted')
    return 'Stwierdzam, że uchwała nie została podjęta, co z mocy prawa oznacza nieudzielenie wotum zaufania (art. 28aa ust. 9).';
  const not = outcome === 'adopted' ? '' : 'nie ';
  switch (kind) {
    case 'resolution':
      return `Stwierdzam, że uchwała ${not}została podjęta.`;
    case 'procedural':
      return `Stwierdzam, że wniosek ${not}został przyjęty.`;
    case 'minutes':
      return `Stwierdzam, że protokół ${not}został przyjęty.`;
    case 'amendment':
      return `Stwierdzam, że poprawka ${not}została przyjęta.`;
    case 'opinion':
      return `Stwierdzam, że opinia ${not}została przyjęta.`;
    case 'other':
      return outcome === 'adopted'
        ? 'Stwierdzam, że Rada opowiedziała się za wnioskiem.'
        : 'Stwierdzam, że Rada nie opowiedziała się za wnioskiem.';
    default:
      return assertNever(kind);
  }
}

import { assertNever } from '../kernel/assert-never.js';
import type { Tally, Voting, VotingKind, VotingOutcome } from './voting.js';

/**
 * V-09: the ready formula the chair reads out. Legal wording, therefore Polish here and not in the clients' translations.
 * @param outcome what closing established; a void vote names the missing quorum (Q-03).
 */
export function announcement(voting: Pick<Voting, 'kind'>, tally: Tally, outcome: VotingOutcome): string {
  const figures = `Za głosowało ${tally.for}, przeciw ${tally.against}, wstrzymało się ${tally.abstain}, nie głosowało ${tally.notVoted}.`;
  return `${figures} ${verdict(voting.kind, outcome)}`;
}

function verdict(kind: VotingKind, outcome: VotingOutcome): string {
  if (outcome === 'void-no-quorum') return 'Stwierdzam nieważność głosowania z powodu braku kworum.';
  const not = outcome === 'adopted' ? '' : 'nie ';
  switch (kind) {
    case 'resolution':
      return `Stwierdzam, że uchwała ${not}została podjęta.`;
    case 'procedural':
      return `Stwierdzam, że wniosek ${not}został przyjęty.`;
    case 'minutes':
      return `Stwierdzam, że protokół ${not}został przyjęty.`;
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

import type { ItemDraft, ItemKind, PlannedVote } from '../../../../core/src/agenda/agenda-item.js';
import type { VotingKind } from '../../../../core/src/voting/voting.js';
import { type VotingMatterId, votingMatters } from '../../../../core/src/voting/voting-matters.js';
import { resolutionOpening } from './item-titles.js';

interface UsualVote {
  readonly kind: VotingKind;
  readonly matter: VotingMatterId;
  /** Whether such an item is nearly always voted. */
  readonly planned: boolean;
}

const usualVotes: Partial<Record<ItemKind, UsualVote>> = {
  'agenda-changes': { kind: 'procedural', matter: 'agenda-change', planned: false },
  minutes: { kind: 'minutes', matter: 'ordinary', planned: true },
  resolution: { kind: 'resolution', matter: 'ordinary', planned: true },
  confidence: { kind: 'resolution', matter: 'confidence', planned: true },
  discharge: { kind: 'resolution', matter: 'discharge', planned: true },
  complaint: { kind: 'resolution', matter: 'ordinary', planned: true },
};

/** The vote an item of this kind starts with; null when nothing is usually voted. */
export function plannedVoteOf(item: Pick<ItemDraft, 'kind' | 'title'>): PlannedVote | null {
  return usualVotes[item.kind]?.planned ? usualVote(item) : null;
}

/** The vote such an item would have: subject from the title, majority by its kind (§3). */
export function usualVote({ kind, title }: Pick<ItemDraft, 'kind' | 'title'>): PlannedVote {
  const { kind: votingKind, matter } = usualVotes[kind] ?? { kind: 'other', matter: 'ordinary' };
  return {
    subject: subjectFor(title),
    kind: votingKind,
    ...votingMatters[matter],
    ...(matter === 'ordinary' ? {} : { matter }),
  };
}

/** `Podjęcie uchwały w sprawie budżetu` is voted as `Uchwała w sprawie budżetu`. */
export function subjectFor(title: string): string {
  const matter = title.trim();
  if (!matter.startsWith(resolutionOpening.trim())) return matter;
  return `Uchwała w sprawie${matter.slice(resolutionOpening.trim().length)}`;
}

import type { Instant } from '../kernel/instant.js';
import type { Actor, StoredEvent } from '../session/events.js';
import type { AgendaItem } from './agenda-item.js';

/** One thing that became different; numbers as printed, before and after. */
export type AgendaStep =
  | { readonly kind: 'added'; readonly itemId: string; readonly title: string; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly itemId: string; readonly title: string; readonly from: string }
  | { readonly kind: 'restored'; readonly itemId: string; readonly title: string; readonly to: string }
  | {
      readonly kind: 'moved';
      readonly itemId: string;
      readonly title: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: 'renamed'; readonly itemId: string; readonly title: string; readonly before: string };

/** The change log of the agenda: who, when, on which vote, what (art. 20 ust. 1a, §11.1). Folded from the log, nothing stored. */
export interface AgendaChange {
  /** The version that came of it. */
  readonly version: number;
  readonly at: Instant;
  readonly seq: number;
  readonly actor: Actor;
  /** The adopted vote it rests on; null when the chair revised a convened agenda before the opening. */
  readonly votingId: string | null;
  readonly reason: string | null;
  /** S-06: the requester of the session consented. */
  readonly requesterConsent: boolean;
  readonly steps: readonly AgendaStep[];
}

/** The entry of one event in the change log. */
export function agendaChangeOf(
  event: Extract<StoredEvent, { type: 'AgendaRevised' | 'AgendaChanged' }>,
  version: number,
  steps: readonly AgendaStep[],
): AgendaChange {
  const { at, seq, actor } = event;
  const entry = { version, at, seq, actor, steps };
  return event.type === 'AgendaChanged'
    ? {
        ...entry,
        votingId: event.payload.votingId,
        reason: null,
        requesterConsent: event.payload.requesterConsent ?? false,
      }
    : { ...entry, votingId: null, reason: event.payload.reason, requesterConsent: false };
}

/**
 * What became different between two agendas. Items that only have another number because others came or went have not moved:
 * of those kept, the fewest are called moved that explain the new order.
 */
export function agendaSteps(before: readonly AgendaItem[], after: readonly AgendaItem[]): readonly AgendaStep[] {
  const stood = standing(before);
  const stands = standing(after);
  const formerly = new Map(before.map((item) => [item.itemId, item]));
  const kept = stands.filter(({ itemId }) => stood.some((item) => item.itemId === itemId));
  const places = kept.map(({ itemId }) => stood.findIndex((item) => item.itemId === itemId));
  const unmoved = longestRise(places);
  const steps: AgendaStep[] = stood
    .filter(({ itemId }) => !stands.some((item) => item.itemId === itemId))
    .map(({ itemId, title, number }) => ({ kind: 'withdrawn', itemId, title, from: number }));
  for (const { itemId, title, number } of stands) {
    const former = formerly.get(itemId);
    if (!former) steps.push({ kind: 'added', itemId, title, to: number });
    else if (former.status === 'withdrawn') steps.push({ kind: 'restored', itemId, title, to: number });
    else if (!unmoved.has(places[kept.findIndex((item) => item.itemId === itemId)] ?? -1))
      steps.push({ kind: 'moved', itemId, title, from: former.number, to: number });
    if (former && former.title !== title) steps.push({ kind: 'renamed', itemId, title, before: former.title });
  }
  return steps;
}

function standing(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter(({ status }) => status !== 'withdrawn');
}

/** The members of a longest rising run within a row of different numbers, in any distance. */
function longestRise(row: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [index, value] of row.entries()) {
    let run: readonly number[] = [];
    for (let earlier = 0; earlier < index; earlier += 1) {
      const candidate = best[earlier] ?? [];
      if ((row[earlier] ?? value) < value && candidate.length > run.length) run = candidate;
    }
    best.push([...run, value]);
  }
  return new Set(best.reduce((longest, run) => (run.length > longest.length ? run : longest), []));
}

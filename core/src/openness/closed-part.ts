import { articles } from '../kernel/articles.js';
import type { Instant } from '../kernel/instant.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';

/** S-27: what the note in BIP must say of a limited openness (art. 8 ust. 5 u.d.i.p.): scope, basis, who decided, in whose interest. */
export interface ClosedPartGrounds {
  /** The act that limits openness here, e.g. `art. 5 ust. 2 u.d.i.p.`. A resolution or the statut is none (art. 11b ust. 1 u.s.g.). */
  readonly basis: string;
  readonly scope: string;
  readonly decidedBy: string;
  readonly interest: string;
}

export interface ClosedPart extends ClosedPartGrounds {
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
}

/** S-27 `Wyłącz jawność`: only by act; without the legal basis there is no closed part. */
export function startClosedPart(state: SessionState, grounds: CommandOf<'StartClosedPart'>['payload']): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  if (closedPart(state)) return refuse('closed-part-running');
  // A vote lies wholly inside or wholly outside.
  const running = votingRunning(state);
  if (running) return running;
  if (Object.values(grounds).some((part) => part.trim() === ''))
    return refuse('legal-basis-required', articles.openness);
  return accept({ type: 'ClosedPartStarted', payload: grounds });
}

export function endClosedPart(state: SessionState): Decision {
  if (!closedPart(state)) return refuse('closed-part-not-running');
  return votingRunning(state) ?? accept({ type: 'ClosedPartEnded', payload: {} });
}

/** The closed part that is going on: while there is one, nothing of the debate goes to the public. */
export function closedPart({ closedParts }: Pick<SessionState, 'closedParts'>): ClosedPart | null {
  const last = closedParts.at(-1);
  return last && last.endedAt === null ? last : null;
}

/** The part in which something happened at this instant; null when the public could see it. Bounds belong to the part. */
export function closedPartAt({ closedParts }: Pick<SessionState, 'closedParts'>, at: Instant): ClosedPart | null {
  return closedParts.find(({ startedAt, endedAt }) => startedAt <= at && (endedAt === null || at <= endedAt)) ?? null;
}

/** A closed part ends with the sitting at the latest. */
export function evolveClosedParts(parts: readonly ClosedPart[], event: StoredEvent): readonly ClosedPart[] {
  switch (event.type) {
    case 'ClosedPartStarted':
      return [...parts, { ...event.payload, startedAt: event.at, endedAt: null }];
    case 'ClosedPartEnded':
    case 'SittingAdjourned':
    case 'SessionClosed':
      return parts.map((part) => (part.endedAt === null ? { ...part, endedAt: event.at } : part));
    default:
      return parts;
  }
}

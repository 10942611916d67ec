import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';

type AnnualPart = Pick<SessionState, 'waivers' | 'debateRaises'>;

/** waived papers of the discharge and raises of the number of residents. */
export function evolveAnnual({ waivers, debateRaises }: AnnualPart, event: StoredEvent): AnnualPart {
  switch (event.type) {
    case 'DossierWaived':
      return { waivers: [...waivers, { ...event.payload, at: event.at, seq: event.seq }], debateRaises };
    case 'DebateLimitRaised':
      return { waivers, debateRaises: [...debateRaises, event.payload] };
    default:
      return { waivers, debateRaises };
  }
}

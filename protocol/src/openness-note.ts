import { formatDateTime } from '../../core/src/kernel/warsaw-time.js';
import type { ClosedPartView } from './views/openness-part.js';

/**
 * The note in BIP on a limited openness (art. 8 ust. 5 u.d.i.p.): scope, legal basis, who decided, in whose interest; in Polish.
 * @param session the session's title, e.g. `XXXI Sesja Rady Gminy`
 */
export function opennessNote(session: string, part: ClosedPartView): string {
  const { basis, scope, decidedBy, interest, startedAt, endedAt } = part;
  const span = endedAt
    ? `od ${formatDateTime(startedAt)} do ${formatDateTime(endedAt)}`
    : `od ${formatDateTime(startedAt)}`;
  return [
    `Informacja o wyłączeniu jawności (art. 8 ust. 5 ustawy o dostępie do informacji publicznej): ${session}, ${span}.`,
    sentence('Zakres wyłączenia', scope),
    sentence('Podstawa prawna wyłączenia', basis),
    sentence('Wyłączenia dokonał', decidedBy),
    sentence('Podmiot, w którego interesie wyłączono jawność', interest),
  ].join('\n');
}

/** Abbreviations of acts end in a full stop of their own. */
function sentence(label: string, text: string): string {
  return `${label}: ${text.trim().replace(/\.$/, '')}.`;
}

import type { SessionState } from '../session/state.js';
import type { Voting } from '../voting/voting.js';
import type { AnnualOutcome } from './consequences.js';

/** Words of a draft that refuses the discharge; the second vote of V-24 stands under the same matter. */
const refusal = /nieudziel/iu;

/** what the votes of a session that stand have decided; null when neither confidence nor discharge was voted. */
export function annualOutcome({ header, votings }: Pick<SessionState, 'header' | 'votings'>): AnnualOutcome | null {
  const standing = (matter: Voting['matter']) =>
    votings.filter((voting) => voting.matter === matter && voting.status === 'announced' && voting.result !== null);
  const [confidence] = standing('confidence').slice(-1);
  const discharges = standing('discharge');
  if (!confidence && discharges.length === 0) return null;
  const adopted = discharges.findLast(({ result }) => result?.outcome === 'adopted');
  return {
    year: Number(header.date.slice(0, 4)),
    day: header.date,
    confidence: confidence ? (confidence.result?.outcome === 'adopted' ? 'granted' : 'refused') : null,
    discharge: adopted
      ? refusal.test(adopted.subject)
        ? 'refused'
        : 'granted'
      : discharges.length > 0
        ? 'not-adopted'
        : null,
  };
}

import type { Instant } from '../kernel/instant.js';
import { matters } from './matters.js';
import type { Voting } from './voting.js';

/** V-24: what the chair decided after legal advice when the draft of the discharge was not adopted. Free text, never derived. */
export interface DischargeDecision {
  readonly text: string;
  readonly at: Instant;
  readonly seq: number;
}

/** What the law attaches to a result beyond „podjęta" and „niepodjęta". */
export type Consequence =
  /** V-23: `Nieudzielenie wotum zaufania z mocy prawa (art. 28aa ust. 9)`. */
  | { readonly kind: 'confidence-refused-by-law'; readonly basis: string }
  /** V-24: only `Uchwała niepodjęta`; both readings are shown and the chair decides. */
  | { readonly kind: 'discharge-not-adopted'; readonly basis: string; readonly decision: DischargeDecision | null };

type Outcome = Pick<Voting, 'matter' | 'result' | 'status' | 'dischargeDecision'>;

/** Null while nothing stands: not counted, void, annulled or repeated votes have no consequence. */
export function consequenceOf({ matter, result, status, dischargeDecision }: Outcome): Consequence | null {
  const stands = status === 'closed' || status === 'announced';
  if (!stands || result?.outcome !== 'not-adopted') return null;
  if (matter === 'confidence') return { kind: 'confidence-refused-by-law', basis: matters.confidence.basis };
  if (matter === 'discharge') {
    return { kind: 'discharge-not-adopted', basis: matters.discharge.basis, decision: dischargeDecision };
  }
  return null;
}

/** V-24: whether the chair still owes a decision on this announced vote. */
export function awaitsDischargeDecision(voting: Outcome): boolean {
  const consequence = consequenceOf(voting);
  return (
    voting.status === 'announced' && consequence?.kind === 'discharge-not-adopted' && consequence.decision === null
  );
}

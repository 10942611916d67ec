/** Why a command was refused: a fact, never an exception. The sentence people read is keyed by `code` in `protocol/`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The article the refusal rests on, e.g. `art. 14 ust. 1 u.s.g.`; absent when it is only a matter of order. */
  readonly article?: string;
  /** Figures and names for the sentence, e.g. `{ present: 7, required: 8 }`. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export const refusalCodes = [
  'not-permitted',
  'session-not-prepared',
  'session-already-prepared',
  'session-not-convened',
  'session-already-convened',
  'session-not-open',
  'session-already-open',
  'session-closed',
  'session-in-recess',
  'session-not-in-recess',
  'sitting-not-adjourned',
  'resume-time-in-past',
  'no-quorum',
  'agenda-empty',
  'agenda-item-unknown',
  'agenda-item-duplicate',
  'agenda-locked',
  'agenda-change-not-adopted',
  'agenda-change-majority',
  'agenda-change-already-made',
  'item-already-discussed',
  'item-not-startable',
  'item-not-in-progress',
  'draft-missing',
  'member-unknown',
  'member-duplicate',
  'too-many-mandates',
  'more-than-one-chair',
  'member-not-sworn',
  'mandate-expired',
  'already-present',
  'already-absent',
  'attendance-entry-unknown',
  'reason-required',
  'voting-unknown',
  'voting-unfinished',
  'voting-not-prepared',
  'voting-not-open',
  'voting-closed',
  'voting-already-open',
  'voting-already-closed',
  'voting-not-closed',
  'majority-invalid',
  'majority-unreachable',
  'subject-required',
  'document-unknown',
  'voting-already-announced',
  'voting-void',
  'not-a-member',
  'not-present',
  'late-entry-may-not-vote',
  'ballot-already-cast',
  'excluded-from-voting',
  'already-excluded',
  'speaker-list-closed',
  'speaker-list-open',
  'request-unknown',
  'request-already-pending',
  'person-unknown',
  'floor-free',
  'queue-order-mismatch',
  'no-item-in-progress',
  'requester-consent-required',
  'agenda-change-other-matter',
  'matter-basis-mismatch',
  'locked-majority',
  'secret-vote-required',
  'secret-vote-forbidden',
  'secret-vote-elsewhere',
  'roll-call-required',
  'discharge-decision-required',
  'discharge-decision-not-due',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export function refusal(code: RefusalCode, article?: string, details?: Refusal['details']): Refusal {
  return { code, ...(article ? { article } : {}), ...(details ? { details } : {}) };
}

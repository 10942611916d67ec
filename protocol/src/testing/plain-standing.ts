import type { VotingStanding } from '../views/standing-part.js';

/** An ordinary open vote to which neither the law nor the chair attached anything; for specs and samples. */
export const plainStanding: VotingStanding = {
  matter: null,
  form: 'open',
  consequence: null,
  annulment: null,
  revote: null,
  repeatedByNo: null,
};

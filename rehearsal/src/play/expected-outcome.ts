import type { Majority } from '../../../core/src/voting/majority.js';
import type { Tally, VotingOutcome } from '../../../core/src/voting/voting.js';

/** The outcome by council-law §2.2, worked out here anew so that a rehearsal does not confirm the hub by the hub's own arithmetic. */
export function expectedOutcome(majority: Majority, tally: Tally, statutorySize: number): VotingOutcome {
  return carries(majority, tally, statutorySize) ? 'adopted' : 'not-adopted';
}

function carries(majority: Majority, { for: inFavour, against, abstain }: Tally, statutorySize: number): boolean {
  switch (majority.kind) {
    case 'simple':
      return inFavour > against;
    case 'absolute-of-votes':
      return inFavour > against + abstain;
    case 'absolute-of-statutory':
      return 2 * inFavour > statutorySize;
    case 'qualified': {
      const whole = majority.of === 'statutory' ? statutorySize : inFavour + against + abstain;
      return inFavour > 0 && inFavour * majority.q >= whole * majority.p;
    }
  }
}

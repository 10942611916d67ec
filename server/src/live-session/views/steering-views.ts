import { findMember, fullName } from '../../../../core/src/council/council.js';
import { suggestedPresider } from '../../../../core/src/presiding/presiding.js';
import { nextStep } from '../../../../core/src/session/next-step.js';
import { openVoting, pendingVoting, type SessionState } from '../../../../core/src/session/state.js';
import { frameOf } from '../../../../core/src/voting/decide-voting.js';
import { isReachable } from '../../../../core/src/voting/majority.js';
import { notYetVoted } from '../../../../core/src/voting/tally.js';
import type { HallCodePart } from '../../../../protocol/src/views/hall-code-part.js';
import type {
  ChairView,
  ConnectionView,
  HallView,
  OperatorView,
  ScreenView,
} from '../../../../protocol/src/views/views.js';
import { byHandOf } from './by-hand-part.js';
import { electionOutlookOf } from './elections-part.js';
import { speakingTimeOf } from './speaking-time-part.js';
import { remediesOf } from './standing-part.js';

export function chairViewOf(hall: HallView, state: SessionState): ChairView {
  const voting = openVoting(state);
  return {
    ...hall,
    nextStep: nextStep(state),
    electionOutlook: electionOutlookOf(state),
    suggestedPresider: suggestedPresider(state),
    swornGuests: [...state.swornGuests],
    notVoted: voting ? notYetVoted(voting, state.council).map((member) => personOf(state, member.memberId)) : [],
    votingOutlook: outlookOf(state),
    byHand: byHandOf(state),
    remedies: remediesOf(state),
    guests: state.council.guests.map(({ consent, ...guest }) => ({ ...guest, awaitsConsent: consent === 'awaited' })),
    speakingTime: speakingTimeOf(state),
  };
}

/** @param devices what the gateway knows of desks and screens; never part of the law (S-23). */
export function operatorViewOf(
  chair: ChairView,
  state: SessionState,
  devices: { readonly connections: ConnectionView[]; readonly screens: ScreenView[]; readonly hallCode: HallCodePart },
): OperatorView {
  return {
    ...chair,
    register: state.register.map((entry) => ({ ...entry, fullName: nameOf(state, entry.memberId) })),
    ...devices,
    lateBallots: state.votings.flatMap((voting) =>
      voting.lateBallots.map((memberId) => ({
        votingId: voting.votingId,
        no: voting.no ?? 0,
        fullName: nameOf(state, memberId),
      })),
    ),
  };
}

function outlookOf(state: SessionState): ChairView['votingOutlook'] {
  const voting = pendingVoting(state);
  if (!voting) return null;
  const frame = voting.frame ?? frameOf(state, voting);
  return {
    eligible: frame.eligible.length,
    votesNeeded: frame.votesNeeded,
    reachable: isReachable(voting.majority, frame.statutorySize, frame.eligible.length),
    presentWithoutExcluded: frame.present.filter((memberId) => !voting.exclusions[memberId]).length,
    excluded: Object.entries(voting.exclusions).map(([memberId, exclusion]) => ({
      ...personOf(state, memberId),
      ...exclusion,
    })),
  };
}

function personOf(state: SessionState, memberId: string) {
  const member = findMember(state.council, memberId);
  return { memberId, seatNo: member?.seatNo ?? 0, fullName: nameOf(state, memberId) };
}

function nameOf(state: SessionState, memberId: string): string {
  const member = findMember(state.council, memberId);
  return member ? fullName(member) : '';
}

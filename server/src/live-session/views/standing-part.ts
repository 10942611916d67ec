import { findMember, fullName } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { consequenceOf } from '../../../../core/src/voting/consequence.js';
import { type Objection, objectionableVoting, openObjections } from '../../../../core/src/voting/objections.js';
import { possibleRemedies } from '../../../../core/src/voting/remedies.js';
import type { Voting } from '../../../../core/src/voting/voting.js';
import type {
  ObjectionView,
  OwnObjections,
  RemediesView,
  VotingStanding,
} from '../../../../protocol/src/views/standing-part.js';

/** What the law or the chair attached to a vote: matter, form, consequence, annulment, repetition. */
export function standingOf(state: SessionState, voting: Voting): VotingStanding {
  const { matter, form, annulment, revote, repeatedBy } = voting;
  const consequence = consequenceOf(voting);
  return {
    matter,
    form,
    consequence:
      consequence?.kind === 'discharge-not-adopted'
        ? { ...consequence, decision: consequence.decision?.text ?? null }
        : consequence,
    annulment: annulment && { reason: annulment.reason, at: annulment.at },
    revote: revote && {
      ofNo: numberOf(state, revote.of),
      motionNo: numberOf(state, revote.motion),
      reason: revote.reason,
    },
    repeatedByNo: repeatedBy === null ? null : numberOf(state, repeatedBy),
  };
}

function numberOf({ votings }: SessionState, votingId: string): number {
  return votings.find((voting) => voting.votingId === votingId)?.no ?? 0;
}

/** For chair and operator: what may still be done about counted votes, and objections nobody has answered. */
export function remediesOf(state: SessionState): RemediesView[] {
  return state.votings.flatMap((voting) => {
    const { votingId, no, subject } = voting;
    const { mayAnnul, mayRepeat, motions } = possibleRemedies(state, voting);
    const waiting = openObjections(voting).map((objection) => objectionViewOf(state, objection));
    if (no === null || (!mayAnnul && !mayRepeat && waiting.length === 0)) return [];
    const carriers = motions.map((motion) => ({
      votingId: motion.votingId,
      no: motion.no ?? 0,
      subject: motion.subject,
    }));
    return [
      {
        ...{ votingId, no, subject, mayAnnul, mayRepeat },
        question: questionOf(voting),
        motions: carriers,
        openObjections: waiting,
      },
    ];
  });
}

/** V-17: the same question, as an order would put it again. */
function questionOf({ itemId, subject, kind, documentIds, majority, basis, matter, form }: Voting) {
  return {
    ...{ itemId, subject, kind, majority, basis },
    documentIds: [...documentIds],
    ...(matter === null ? {} : { matter }),
    ...(form === 'open' ? {} : { form }),
  };
}

/** V-32 as minuted with the vote. */
export function objectionViewOf(state: SessionState, objection: Objection): ObjectionView {
  const { objectionId, memberId, concerns, text, at, note } = objection;
  const member = findMember(state.council, memberId);
  return { objectionId, fullName: member ? fullName(member) : '', concerns, text, at, note };
}

/** V-32 at the own desk. @param memberId null for guests */
export function ownObjectionsOf(state: SessionState, memberId: string | null): OwnObjections {
  if (memberId === null) return { votingId: null, raised: [] };
  const raised = state.votings.flatMap(({ votingId, no, objections }) =>
    objections
      .filter((objection) => objection.memberId === memberId)
      .map(({ objectionId, concerns, text, at, note }) => ({
        votingId,
        no: no ?? 0,
        objectionId,
        concerns,
        text,
        at,
        note,
      })),
  );
  return { votingId: objectionableVoting(state, memberId)?.votingId ?? null, raised };
}

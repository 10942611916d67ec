import { articles } from '../kernel/articles.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findItem, findVoting, type SessionState } from '../session/state.js';

/** how many residents may speak unless the council raises the number (art. 28aa ust. 8). */
export const lawfulResidents = 15;

/** the council let more residents speak, by a vote of its own. */
export interface DebateRaise {
  readonly votingId: string;
  readonly residents: number;
}

/** How many residents may speak now; a raise counts as long as its vote stands (V-17, V-18). */
export function residentsAdmitted({ debateRaises, votings }: Pick<SessionState, 'debateRaises' | 'votings'>): number {
  const standing = debateRaises.filter(({ votingId }) =>
    votings.some((voting) => voting.votingId === votingId && voting.status === 'announced'),
  );
  return Math.max(lawfulResidents, ...standing.map(({ residents }) => residents));
}

/** Residents who held the floor in the debate on the report, each once, in the order of their first speech (R-05 `Mieszkańcy: 3/15`). */
export function residentsHeard(state: Pick<SessionState, 'floor' | 'agenda' | 'council'>): readonly string[] {
  const { speeches, speaker } = state.floor;
  const debates = state.agenda.filter(({ kind }) => kind === 'state-report').map(({ itemId }) => itemId);
  const inDebate = [...speeches, ...(speaker ? [speaker] : [])].filter(({ itemId }) => debates.includes(itemId));
  return [...new Set(inDebate.map(({ personId }) => personId))].filter((personId) => isResident(state, personId));
}

function isResident({ council }: Pick<SessionState, 'council'>, personId: string): boolean {
  return council.guests.some((guest) => guest.personId === personId && guest.role === 'resident');
}

/** R-02, art. 28aa ust. 8: one resident more than admitted does not get the floor in the debate on the report. */
export function residentFault(state: SessionState, personId: string): Decision | undefined {
  const item = state.currentItemId === null ? undefined : findItem(state, state.currentItemId);
  if (item?.kind !== 'state-report' || !isResident(state, personId)) return undefined;
  const [heard, limit] = [residentsHeard(state), residentsAdmitted(state)];
  if (heard.includes(personId) || heard.length < limit) return undefined;
  return refuse('debate-full', articles.debateResidents, { limit });
}

/** the number of residents is raised on the strength of a procedural vote under the report, adopted by the simple majority. */
export function raiseDebateLimit(
  state: SessionState,
  { votingId, residents }: CommandOf<'RaiseDebateLimit'>['payload'],
): Decision {
  const fault = notSitting(state);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  if (!mayRaise(state, votingId)) return refuse('debate-raise-not-adopted', articles.debateResidents);
  const limit = residentsAdmitted(state);
  if (residents <= limit) return refuse('debate-raise-too-low', articles.debateResidents, { limit });
  return accept({ type: 'DebateLimitRaised', payload: { votingId, residents } });
}

/** Whether this vote was adopted, is a procedural one of no matter of its own under the report, and has raised nothing yet. */
export function mayRaise(
  { votings, agenda, debateRaises, motions }: Pick<SessionState, 'votings' | 'agenda' | 'debateRaises' | 'motions'>,
  votingId: string,
): boolean {
  const voting = votings.find((candidate) => candidate.votingId === votingId);
  if (voting?.status !== 'announced' || voting.result?.outcome !== 'adopted' || voting.kind !== 'procedural')
    return false;
  const ofDebate = agenda.some(
    ({ itemId, kind, status }) => itemId === voting.itemId && kind === 'state-report' && status !== 'withdrawn',
  );
  const isOwnMatter = voting.matter !== null && voting.matter !== 'ordinary';
  const ofMotion = motions.some((motion) => motion.votingId === votingId);
  return ofDebate && !isOwnMatter && !ofMotion && !debateRaises.some((raise) => raise.votingId === votingId);
}

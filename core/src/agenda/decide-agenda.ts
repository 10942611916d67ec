import { isCommitteeSitting } from '../committees/committee.js';
import { committeeAgendaFault, councilItemFault } from '../committees/committee-agenda.js';
import { articles } from '../kernel/articles.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { CommandOf } from '../session/commands.js';
import { notSitting, votingRunning } from '../session/decide-session.js';
import { accept, type Decision, refuse } from '../session/decision.js';
import { findVoting, type SessionState } from '../session/state.js';
import { isOfStatutory } from '../voting/majority.js';
import type { Voting } from '../voting/voting.js';
import { agendaFault, draftMissing } from './agenda-fault.js';
import type { AgendaItem, ItemDraft } from './agenda-item.js';

/** Before the opening the chair sets the agenda; afterwards only the council changes it, by a vote (art. 20 ust. 1a). */
export function reviseAgenda(state: SessionState, payload: CommandOf<'ReviseAgenda'>['payload']): Decision {
  if (state.status !== 'prepared' && state.status !== 'convened') return refuse('agenda-locked', articles.agendaChange);
  const fault = agendaFault(payload.agenda) ?? councilItemFault(state.header, payload.agenda);
  if (fault) return fault;
  if (state.status === 'convened') {
    if (payload.reason.trim() === '') return refuse('reason-required');
    const missing = draftMissing(payload.agenda, state.header);
    if (missing) return missing;
  }
  return accept({ type: 'AgendaRevised', payload });
}

/**
 * After the opening every change of the agenda (adding, dropping, reordering, splitting) rests on a voting the council adopted
 * with the absolute majority of its statutory composition (art. 20 ust. 1a, V-22). One voting carries one change; what has
 * been discussed stays as it was; what is left out is withdrawn. At a requested session the requester consents too (S-06).
 */
export function changeAgenda(
  state: SessionState,
  { votingId, agenda, requesterConsent }: CommandOf<'ChangeAgenda'>['payload'],
): Decision {
  const fault =
    notSitting(state) ??
    votingRunning(state) ??
    agendaFault(agenda) ??
    draftMissing(agenda, state.header) ??
    councilItemFault(state.header, agenda);
  if (fault) return fault;
  const voting = findVoting(state, votingId);
  if (!voting) return refuse('voting-unknown');
  const carriesNot = isCommitteeSitting(state.header) ? committeeAgendaFault(state, voting) : agendaVoteFault(voting);
  if (carriesNot) return carriesNot;
  if (state.agendaChangedBy.includes(votingId)) return refuse('agenda-change-already-made', articles.agendaChange);
  const broken = state.agenda.find((item) => isDiscussed(item) && !standsUnchangedIn(agenda, item));
  if (broken) return refuse('item-already-discussed', undefined, { item: broken.number });
  if (!state.header.request) return accept({ type: 'AgendaChanged', payload: { votingId, agenda } });
  if (!requesterConsent) return refuse('requester-consent-required', articles.requesterConsent);
  return accept({ type: 'AgendaChanged', payload: { votingId, agenda, requesterConsent: true } });
}

/** Art. 20 ust. 1a: why this vote of the council carries no change of the agenda. */
function agendaVoteFault({ majority, matter, status, result }: Voting): Decision | undefined {
  if (!isOfStatutory(majority)) return refuse('agenda-change-majority', articles.agendaChange);
  if (matter !== null && matter !== 'agenda-change') return refuse('agenda-change-other-matter', articles.agendaChange);
  if (status !== 'announced' || result?.outcome !== 'adopted')
    return refuse('agenda-change-not-adopted', articles.agendaChange);
  return undefined;
}

function isDiscussed({ status }: AgendaItem): boolean {
  return status === 'in-progress' || status === 'finished';
}

function standsUnchangedIn(agenda: readonly ItemDraft[], item: AgendaItem): boolean {
  const draft = agenda.find(({ itemId }) => itemId === item.itemId);
  return draft !== undefined && canonicalJson({ ...item, ...draft }) === canonicalJson(item);
}

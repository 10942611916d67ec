import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { agendaChangeOf, agendaSteps } from './agenda-change.js';
import { type AgendaItem, agendaAfterChange, type ItemStatus, plannedItem } from './agenda-item.js';

type AgendaPart = Pick<
  SessionState,
  'agenda' | 'agendaVersion' | 'agendaChangedBy' | 'agendaChanges' | 'currentItemId'
>;

export function evolveAgenda(state: SessionState, event: StoredEvent): AgendaPart {
  const { agenda, agendaVersion, agendaChangedBy, agendaChanges, currentItemId } = state;
  const part = { agenda, agendaVersion, agendaChangedBy, agendaChanges, currentItemId };
  switch (event.type) {
    case 'AgendaRevised':
      return {
        ...part,
        ...changed(state, event, event.payload.agenda.map(plannedItem)),
      };
    case 'AgendaChanged':
      return {
        ...part,
        ...changed(state, event, agendaAfterChange(agenda, event.payload.agenda)),
        agendaChangedBy: [...agendaChangedBy, event.payload.votingId],
      };
    case 'ItemStarted':
      return { ...part, agenda: mark(agenda, event, 'in-progress'), currentItemId: event.payload.itemId };
    case 'ItemSuspended':
      return { ...part, agenda: mark(agenda, event, 'suspended', event.payload.adjourned), currentItemId: null };
    case 'ItemFinished':
      return { ...part, agenda: mark(agenda, event, 'finished'), currentItemId: null };
    default:
      return part;
  }
}

/** The new version and its entry in the change log; drafts of an agenda nobody was called with leave none. */
function changed(
  { agenda, agendaVersion, agendaChanges, status }: SessionState,
  event: Parameters<typeof agendaChangeOf>[0],
  after: readonly AgendaItem[],
): Pick<AgendaPart, 'agenda' | 'agendaVersion' | 'agendaChanges'> {
  const version = agendaVersion + 1;
  if (status === 'prepared') return { agenda: after, agendaVersion: version, agendaChanges };
  const entry = agendaChangeOf(event, version, agendaSteps(agenda, after));
  return { agenda: after, agendaVersion: version, agendaChanges: [...agendaChanges, entry] };
}

function mark(
  agenda: readonly AgendaItem[],
  event: Extract<StoredEvent, { payload: { itemId: string } }>,
  status: ItemStatus,
  adjourned?: true,
): readonly AgendaItem[] {
  return agenda.map((item) => {
    if (item.itemId !== event.payload.itemId) return item;
    const { adjourned: _before, ...kept } = item;
    return {
      ...kept,
      status,
      startedAt: item.startedAt ?? event.at,
      endedAt: status === 'finished' ? event.at : null,
      ...(adjourned && { adjourned }),
    };
  });
}

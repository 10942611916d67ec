import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { type AgendaItem, agendaAfterChange, type ItemStatus, plannedItem } from './agenda-item.js';

type AgendaPart = Pick<SessionState, 'agenda' | 'agendaVersion' | 'agendaChangedBy' | 'currentItemId'>;

export function evolveAgenda(state: SessionState, event: StoredEvent): AgendaPart {
  const { agenda, agendaVersion, agendaChangedBy, currentItemId } = state;
  const part = { agenda, agendaVersion, agendaChangedBy, currentItemId };
  switch (event.type) {
    case 'AgendaRevised':
      return { ...part, agenda: event.payload.agenda.map(plannedItem), agendaVersion: agendaVersion + 1 };
    case 'AgendaChanged':
      return {
        ...part,
        agenda: agendaAfterChange(agenda, event.payload.agenda),
        agendaVersion: agendaVersion + 1,
        agendaChangedBy: [...agendaChangedBy, event.payload.votingId],
      };
    case 'ItemStarted':
      return { ...part, agenda: mark(agenda, event, 'in-progress'), currentItemId: event.payload.itemId };
    case 'ItemSuspended':
      return { ...part, agenda: mark(agenda, event, 'suspended'), currentItemId: null };
    case 'ItemFinished':
      return { ...part, agenda: mark(agenda, event, 'finished'), currentItemId: null };
    default:
      return part;
  }
}

function mark(
  agenda: readonly AgendaItem[],
  event: Extract<StoredEvent, { payload: { itemId: string } }>,
  status: ItemStatus,
): readonly AgendaItem[] {
  return agenda.map((item) =>
    item.itemId === event.payload.itemId
      ? {
          ...item,
          status,
          startedAt: item.startedAt ?? event.at,
          endedAt: status === 'finished' ? event.at : null,
        }
      : item,
  );
}

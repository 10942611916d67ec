import type { StoredEvent } from '../session/events.js';
import type { SessionState } from '../session/state.js';
import { type AgendaItem, type ItemStatus, plannedItem } from './agenda-item.js';

type AgendaPart = Pick<SessionState, 'agenda' | 'agendaVersion' | 'currentItemId'>;

export function evolveAgenda(state: AgendaPart, event: StoredEvent): AgendaPart {
  const { agenda, agendaVersion, currentItemId } = state;
  switch (event.type) {
    case 'AgendaRevised':
      return { agenda: event.payload.agenda.map(plannedItem), agendaVersion: agendaVersion + 1, currentItemId };
    case 'ItemStarted':
      return { agenda: mark(agenda, event, 'in-progress'), agendaVersion, currentItemId: event.payload.itemId };
    case 'ItemSuspended':
      return { agenda: mark(agenda, event, 'suspended'), agendaVersion, currentItemId: null };
    case 'ItemFinished':
      return { agenda: mark(agenda, event, 'finished'), agendaVersion, currentItemId: null };
    default:
      return { agenda, agendaVersion, currentItemId };
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

import { plannedItem } from '../agenda/agenda-item.js';
import { evolveAgenda } from '../agenda/evolve-agenda.js';
import { evolveDrafts } from '../amendments/evolve-drafts.js';
import { evolveAnnual } from '../annual/evolve-annual.js';
import { evolveRegister } from '../attendance/evolve-register.js';
import { evolveOpinions } from '../committees/opinion.js';
import { evolveItemSteps } from '../conduct/item-steps.js';
import { findMember } from '../council/council.js';
import { evolveCouncil } from '../council/evolve-council.js';
import { evolveElections } from '../elections/evolve-elections.js';
import { evolveMotions } from '../motions/evolve-motions.js';
import { evolveClosedParts } from '../openness/closed-part.js';
import { evolveOutside } from '../openness/outside.js';
import { evolvePresiders } from '../presiding/presider-history.js';
import { evolveFloor } from '../speaking/evolve-floor.js';
import { evolveVotings } from '../voting/evolve-votings.js';
import type { StoredEvent } from './events.js';
import { initialState, type SessionState } from './state.js';

/** The next state after one stored event. Never refuses: what is in the log has happened. */
export function evolve(state: SessionState, event: StoredEvent): SessionState {
  const session = evolveSession(state, event);
  const next = {
    ...session,
    seq: event.seq,
    council: evolveCouncil(session.council, event),
    elections: evolveElections(session.elections, event, session.council),
    motions: evolveMotions(session, event),
    drafts: evolveDrafts(session, event),
    opinions: evolveOpinions(session.opinions, event),
    closedParts: evolveClosedParts(session.closedParts, event),
    ...evolveAgenda(session, event),
    itemSteps: evolveItemSteps(session.itemSteps, event),
    ...evolveAnnual(session, event),
    register: evolveRegister(session.register, event),
    floor: evolveFloor(session.floor, event),
    votings: evolveVotings(session, event),
  };
  const presided = { ...next, presiders: evolvePresiders(next, event.at) };
  return { ...presided, ...evolveOutside(state, presided, event) };
}

/** Replays a log from nothing. */
export function replay(events: Iterable<StoredEvent>): SessionState {
  let state = initialState;
  for (const event of events) state = evolve(state, event);
  return state;
}

function evolveSession(state: SessionState, event: StoredEvent): SessionState {
  switch (event.type) {
    case 'SessionPrepared': {
      const { header, council, agenda, rules, departure = null } = event.payload;
      return {
        ...state,
        status: 'prepared',
        header,
        council,
        rules,
        departure,
        agenda: agenda.map(plannedItem),
        agendaVersion: 1,
      };
    }
    case 'SessionConvened':
      return { ...state, status: 'convened', convenedAt: event.at };
    case 'SessionOpened':
      return { ...state, status: 'open', sittings: [{ no: 1, openedAt: event.at, closedAt: null }] };
    case 'RecessStarted':
      return { ...state, status: 'recess', recess: { startedAt: event.at, ...event.payload } };
    case 'RecessEnded':
      return { ...state, status: 'open', recess: null };
    case 'SittingAdjourned':
      return {
        ...state,
        status: 'adjourned',
        recess: null,
        adjournedUntil: event.payload.until,
        sittings: endLastSitting(state, event),
      };
    case 'SittingOpened':
      return {
        ...state,
        status: 'open',
        adjournedUntil: null,
        sittings: [...state.sittings, { no: event.payload.no, openedAt: event.at, closedAt: null }],
      };
    case 'SessionClosed':
      return {
        ...state,
        status: 'closed',
        recess: null,
        adjournedUntil: null,
        closedAt: event.at,
        sittings: endLastSitting(state, event),
      };
    case 'PresidingHandedOver':
      return { ...state, presiding: { ...event.payload, since: event.at } };
    case 'MandateExpired':
      return state.presiding?.memberId === event.payload.memberId ? { ...state, presiding: null } : state;
    // Art. 20 ust. 2c: the senior presides until a chair is elected. An office lost ends the presiding it gave.
    case 'OfficeGained':
      return event.payload.office === 'chair' ? { ...state, presiding: null } : state;
    case 'OfficeLost':
      return state.presiding?.memberId === event.payload.memberId ? { ...state, presiding: null } : state;
    case 'OathTaken': {
      const { personId } = event.payload;
      const isGuest = !findMember(state.council, personId);
      return isGuest ? { ...state, swornGuests: [...state.swornGuests, personId] } : state;
    }
    default:
      return state;
  }
}

function endLastSitting(state: SessionState, event: StoredEvent): SessionState['sittings'] {
  return state.sittings.map((sitting) => (sitting.closedAt === null ? { ...sitting, closedAt: event.at } : sitting));
}

import type { Club } from '../../../../core/src/council/council.js';
import { findMember } from '../../../../core/src/council/council.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import { floorKinds } from '../../../../core/src/speaking/floor.js';
import { clubTimeLeft } from '../../../../core/src/speaking/narrowed-limit.js';
import { timeAccounts } from '../../../../core/src/speaking/time-accounts.js';
import type { SpeakingTimePart } from '../../../../protocol/src/views/speaking-time-part.js';
import type { OwnView } from '../../../../protocol/src/views/views.js';
import { speakerFacts } from './floor-part.js';

/** Ended speeches alone: they say the same at every moment, so the part changes only when a speech ends. */
function accountsOf({ floor, council, currentItemId }: SessionState) {
  const ended = { ...floor, speaker: null };
  return {
    session: timeAccounts(ended, council, ''),
    item: currentItemId === null ? undefined : timeAccounts(ended, council, '', currentItemId),
  };
}

/** L-03: the chair's and the operator's table. */
export function speakingTimeOf(state: SessionState): SpeakingTimePart {
  const { session, item } = accountsOf(state);
  const { council, floor, rules } = state;
  const limitMs = rules.speaking.clubItemMs ?? null;
  return {
    byPerson: Object.entries(session.byPerson).map(([personId, sessionMs]) => ({
      personId,
      ...speakerFacts(council, personId),
      speeches: floor.speeches.filter((speech) => speech.personId === personId).length,
      itemMs: item?.byPerson[personId] ?? 0,
      sessionMs,
    })),
    byClub: council.clubs.map((club) => ({
      name: club.name,
      shortName: club.shortName,
      itemMs: item?.byClub[club.clubId] ?? 0,
      sessionMs: session.byClub[club.clubId] ?? 0,
      limitMs,
      leftMs: leftOf(state, club),
    })),
    byKind: floorKinds.flatMap((kind) => {
      const sessionMs = session.byKind[kind];
      return sessionMs === undefined ? [] : [{ kind, itemMs: item?.byKind[kind] ?? 0, sessionMs }];
    }),
  };
}

/** The own time at the desk, by member id or guest's person id. */
export function ownSpeakingTimeOf(state: SessionState, personId: string): OwnView['speakingTime'] {
  const { session, item } = accountsOf(state);
  const clubId = findMember(state.council, personId)?.clubId;
  const club = state.council.clubs.find((candidate) => candidate.clubId === clubId);
  return {
    itemMs: item?.byPerson[personId] ?? 0,
    sessionMs: session.byPerson[personId] ?? 0,
    clubLeftMs: club ? leftOf(state, club) : null,
  };
}

function leftOf({ floor, council, rules, currentItemId: itemId, agenda }: SessionState, club: Club): number | null {
  const member = council.members.find(({ clubId }) => clubId === club.clubId);
  // L-04: the debate on the report knows no limit for councillors.
  const unlimited = agenda.some((item) => item.itemId === itemId && item.kind === 'state-report');
  if (itemId === null || !member || unlimited) return null;
  const ended = { floor: { ...floor, speaker: null }, council, rules };
  return clubTimeLeft(ended, { personId: member.memberId, itemId }, '');
}

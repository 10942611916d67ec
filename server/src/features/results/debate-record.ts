import type { Instant } from '../../../../core/src/kernel/instant.js';
import { msBetween } from '../../../../core/src/kernel/instant.js';
import type { SessionState } from '../../../../core/src/session/state.js';
import type { Speech } from '../../../../core/src/speaking/floor.js';
import { spokenMs, timeAccounts } from '../../../../core/src/speaking/time-accounts.js';
import type { DebateRecord, SpeechRecord } from '../../../../protocol/src/http/speeches.js';
import { speakerFacts } from '../../live-session/views/floor-part.js';
import { motionViewOf } from '../../live-session/views/motions-part.js';
import { summaryOfSession } from './voting-record.js';

/**
 * L-08: the speeches and motions of a session by item, for the public, for minutes and as chapter marks.
 * @param state as the public may know it (`outsideOf`)
 */
export function debateRecordOf(sessionId: string, state: SessionState): DebateRecord {
  const { floor, council, motions, sittings, agenda } = state;
  const openedAt = sittings[0]?.openedAt ?? null;
  const { speeches } = floor;
  const marked = (at: Instant) => (openedAt === null ? 0 : Math.max(0, msBetween(openedAt, at)));
  const items = agenda
    .filter((item) => item.startedAt !== null)
    .sort((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1));
  const accounts = timeAccounts({ ...floor, speaker: null }, council, '');
  return {
    session: summaryOfSession(sessionId, state),
    openedAt,
    items: items.map(({ itemId, number, title, startedAt, endedAt }) => {
      const held = speeches
        .filter((speech) => speech.itemId === itemId)
        .map((speech) => recordOf(state, speech, marked));
      return {
        ...{ itemId, number, title, startedAt, endedAt },
        offsetMs: startedAt === null ? null : marked(startedAt),
        speeches: held,
        motions: motions
          .filter((motion) => motion.itemId === itemId)
          .map((motion) => {
            const {
              memberId: _member,
              itemId: _item,
              due: _due,
              votingId: _voting,
              ...told
            } = motionViewOf(state, motion);
            return told;
          }),
        spokenMs: held.reduce((sum, speech) => sum + speech.spokenMs, 0),
      };
    }),
    byPerson: Object.entries(accounts.byPerson).map(([personId, ms]) => ({
      ...speakerFacts(council, personId),
      spokenMs: ms,
    })),
    byClub: council.clubs.flatMap(({ clubId, shortName, name }) => {
      const ms = accounts.byClub[clubId];
      return ms === undefined ? [] : [{ shortName, name, spokenMs: ms }];
    }),
    hasClosedPart: state.closedParts.length > 0,
  };
}

function recordOf({ council }: SessionState, speech: Speech, marked: (at: Instant) => number): SpeechRecord {
  const { personId, kind, askedAt, startedAt, endedAt, limitMs, ending, reminders = [] } = speech;
  return {
    ...speakerFacts(council, personId),
    ...{ kind, askedAt, startedAt, endedAt, limitMs, ending },
    offsetMs: marked(startedAt),
    spokenMs: spokenMs(speech, endedAt),
    reminders: [...reminders],
  };
}

import { z } from 'zod';
import { floorKinds, reminderKinds } from '../../../core/src/speaking/floor.js';
import { role } from '../session/council.js';
import { instant } from '../session/text.js';
import { motionView } from '../views/motions-part.js';
import { sessionSummary } from './sessions.js';

/** One speech of a session (L-08): who, in what way, when and how long, without pauses. */
export const speechRecord = z.object({
  fullName: z.string(),
  role,
  clubShortName: z.string().nullable(),
  kind: z.enum(floorKinds),
  askedAt: instant,
  startedAt: instant,
  endedAt: instant,
  /** Chapter mark: milliseconds since the session was opened. */
  offsetMs: z.number(),
  spokenMs: z.number(),
  limitMs: z.number().nullable(),
  ending: z.enum(['finished', 'withdrawn-by-chair']),
  reminders: z.array(z.object({ kind: z.enum(reminderKinds), at: instant })),
});
export type SpeechRecord = z.infer<typeof speechRecord>;

/**
 * The course of the debate as data for minutes and chapter marks (L-08): speeches and formal motions by item, in the order in which
 * items were taken up. GET /api/public/sessions/:sessionId/speeches, also .json and .csv. Ended speeches only; nothing said
 * while openness was limited (S-27).
 */
export const debateRecord = z.object({
  session: sessionSummary.omit({ termId: true }),
  openedAt: instant.nullable(),
  items: z.array(
    z.object({
      itemId: z.string(),
      number: z.string(),
      title: z.string(),
      startedAt: instant.nullable(),
      endedAt: instant.nullable(),
      offsetMs: z.number().nullable(),
      speeches: z.array(speechRecord),
      motions: z.array(motionView.omit({ memberId: true, itemId: true, due: true, votingId: true })),
      /** Time spoken under the item in all. */
      spokenMs: z.number(),
    }),
  ),
  byPerson: z.array(speechRecord.pick({ fullName: true, role: true, clubShortName: true, spokenMs: true })),
  byClub: z.array(z.object({ shortName: z.string(), name: z.string(), spokenMs: z.number() })),
  /** Openness was limited by act for a part of the session: what was said then stands not here. */
  hasClosedPart: z.boolean(),
});
export type DebateRecord = z.infer<typeof debateRecord>;

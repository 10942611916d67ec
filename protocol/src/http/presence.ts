import { z } from 'zod';
import { attendanceMethods } from '../../../core/src/attendance/attendance.js';
import { instant, line, localDay } from '../session/text.js';

/**
 * Presence for the settlement of allowances (S-25), role `council-office`. GET /api/office/sessions/:sessionId/presence → `presenceReport`
 * (`.csv`, `.xlsx`, `.pdf` beside it), PUT …/presence/excuses/:memberId {excused} → 204: a justified absence, without its reason.
 * GET /api/office/terms/:termId/presence?from=…&to=… → `presenceSummary` (`.csv`, `.xlsx` beside it).
 */
export const stayView = z.object({
  sittingNo: z.number(),
  from: instant,
  until: instant.nullable(),
  enteredBy: z.enum(attendanceMethods),
  leftBy: z.enum(attendanceMethods).nullable(),
});

export const presenceLine = z.object({
  memberId: z.string(),
  lastName: z.string(),
  firstName: z.string(),
  /** `nieobecność usprawiedliwiona`; says nothing where somebody was there all the time. */
  excused: z.boolean(),
  late: z.boolean(),
  leftEarly: z.boolean(),
  minutes: z.number(),
  stays: z.array(stayView),
  /** In the order of `items`. */
  items: z.array(z.enum(['whole', 'part', 'absent'])),
  /** In the order of `votings`. */
  votings: z.array(z.enum(['voted', 'not-voted', 'excluded', 'absent', 'no-seat'])),
});

export const presenceReport = z.object({
  sessionId: z.string(),
  title: z.string(),
  councilName: z.string(),
  termLabel: z.string(),
  date: localDay,
  training: z.boolean(),
  /** S-31: the basis of taking part from afar, where it was allowed. */
  remoteBasis: z.string().nullable(),
  sittings: z.array(z.object({ no: z.number(), openedAt: instant, closedAt: instant.nullable() })),
  items: z.array(z.object({ number: z.string(), title: z.string() })),
  votings: z.array(z.object({ no: z.number(), subject: z.string() })),
  lines: z.array(presenceLine),
});
export type PresenceReport = z.infer<typeof presenceReport>;
export type PresenceLine = z.infer<typeof presenceLine>;

export const excuseInput = z.strictObject({ excused: z.boolean() });
export type ExcuseInput = z.infer<typeof excuseInput>;

export const presencePeriod = z.object({ from: localDay, to: localDay });
export type PresencePeriod = z.infer<typeof presencePeriod>;

/** Closed sessions of a period, one line per councillor. */
export const presenceSummary = z.object({
  councilName: z.string(),
  from: localDay,
  to: localDay,
  sessions: z.array(z.object({ sessionId: z.string(), title: z.string(), date: localDay })),
  lines: z.array(
    z.object({
      memberId: z.string(),
      lastName: z.string(),
      firstName: z.string(),
      /** In the order of `sessions`; null = held no seat then. */
      sessions: z.array(z.enum(['present', 'part', 'excused', 'absent']).nullable()),
      voted: z.number(),
      votings: z.number(),
    }),
  ),
});
export type PresenceSummary = z.infer<typeof presenceSummary>;

/**
 * S-31: taking part from afar is enabled by two different persons before the notice, with its legal basis. GET/PUT/DELETE
 * /api/office/meetings/:sessionId/remote, POST …/remote/confirm by somebody else than who asked. PUT replaces what was not frozen yet
 * and needs a new confirmation.
 */
export const remoteRequest = z.strictObject({ basis: line(300, 1) });
export type RemoteRequest = z.infer<typeof remoteRequest>;
export const remotePermission = z.object({
  basis: z.string(),
  requestedBy: z.string(),
  requestedByName: z.string(),
  confirmedByName: z.string().nullable(),
});
export type RemotePermissionRecord = z.infer<typeof remotePermission>;

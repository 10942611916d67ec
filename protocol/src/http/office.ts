import { z } from 'zod';
import { itemDraft } from '../session/agenda.js';
import { club, entityId, guest, member, role } from '../session/council.js';
import { sessionHeader, sessionRules } from '../session/rules.js';
import { text, uuid } from '../session/text.js';

/**
 * The council office. All under /api/office, role `council-office`.
 * Terms: GET/POST /terms, GET/PUT /terms/:termId. A term's statutory size cannot change once a session was convened (G-03).
 */
export const termInput = z.strictObject({
  councilName: text(160, 1),
  municipality: text(160, 1),
  label: text(40, 1),
  /** Number of inhabitants; the statutory size follows from it (art. 17) unless given. */
  inhabitants: z.int().min(1).max(100_000_000),
  statutorySize: z.int().min(1).max(100).nullable(),
  training: z.boolean(),
  clubs: z.array(club).max(30),
  guests: z.array(guest).max(200),
});
export type TermInput = z.infer<typeof termInput>;

export const term = termInput.extend({ termId: uuid, statutorySize: z.number(), filledSeats: z.number() });
export type Term = z.infer<typeof term>;

/**
 * Members: GET/POST /terms/:termId/members, PUT/DELETE /terms/:termId/members/:memberId. `personId` is the account, null without one.
 * DELETE only before the term's first session; afterwards mandates expire.
 */
export const memberInput = member.omit({ memberId: true }).extend({
  username: text(80, 1).nullable(),
  /** The seat is taken: exchange it with the one who sits there. Only when changing a member. */
  swapSeats: z.literal(true).optional(),
});
export type MemberInput = z.infer<typeof memberInput>;
export const memberRecord = member.extend({ personId: z.string().nullable(), username: z.string().nullable() });
export type MemberRecord = z.infer<typeof memberRecord>;

/** Accounts: GET/POST /people → POST answers once with a first password to hand over. PATCH /people/:personId {roles, active, resetPassword}. */
export const personInput = z.strictObject({
  username: text(80, 3),
  fullName: text(160, 1),
  roles: z.array(role).max(8),
});
export type PersonInput = z.infer<typeof personInput>;
export const personRecord = z.object({
  personId: z.string(),
  username: z.string(),
  fullName: z.string(),
  roles: z.array(role),
  active: z.boolean(),
});
export type PersonRecord = z.infer<typeof personRecord>;
export const personChange = z.strictObject({
  fullName: text(160, 1).optional(),
  roles: z.array(role).max(8).optional(),
  active: z.boolean().optional(),
  resetPassword: z.literal(true).optional(),
});
/** `firstPassword` is shown once and stored nowhere. */
export const personCreated = personRecord.extend({ firstPassword: z.string() });
export type PersonCreated = z.infer<typeof personCreated>;

/**
 * Meetings = sessions in preparation: GET/POST /meetings, GET/PUT/DELETE /meetings/:sessionId (`version` guards against lost updates: 409),
 * POST /meetings/:sessionId/convene → the log begins (`SessionPrepared`, `SessionConvened`); POST …/copy → a new draft with the same agenda;
 * POST …/reset → a fresh copy of a training session, convened when the old one was; the old one leaves the lists.
 * POST …/agenda → another agenda of a convened session that has not opened yet (art. 20 ust. 1a forbids it afterwards).
 */
export const meetingInput = z.strictObject({
  termId: uuid,
  /** Committees are named by id; what they are is frozen when the sitting is convened. */
  header: sessionHeader.omit({ training: true, committees: true }),
  /** A sitting of committees, several jointly (K-07); absent = a session of the council. Numbers then follow each committee's own. */
  committeeIds: z.array(uuid).min(1).max(10).optional(),
  agenda: z.array(itemDraft).max(200),
  /** Without the permission to take part from afar: that takes two persons (S-31, `./presence.ts`). */
  rules: sessionRules.omit({ remote: true }),
});
export type MeetingInput = z.infer<typeof meetingInput>;
export const meeting = meetingInput.extend({
  sessionId: uuid,
  version: z.number(),
  training: z.boolean(),
  status: z.string(),
});
export type Meeting = z.infer<typeof meeting>;
export const meetingChange = meetingInput.extend({ version: z.int().min(1) });
export type MeetingChange = z.infer<typeof meetingChange>;
export const agendaRevision = z.strictObject({
  version: z.int().min(1),
  agenda: z.array(itemDraft).max(200),
  reason: text(1000, 1),
});
export type AgendaRevision = z.infer<typeof agendaRevision>;

/**
 * PUT /api/office/documents?fileName=…&title=…[&training=true] with the raw PDF (≤ 25 MB) → 201 `itemDocument`.
 * `training=true` for an agenda of a training term: papers of training and of real sessions never mix.
 * GET /api/documents/:documentId.
 */
export const documentQuery = z.strictObject({
  fileName: text(200, 1),
  title: text(300, 1),
  training: z.enum(['true', 'false']).default('false'),
});
export type DocumentQuery = z.infer<typeof documentQuery>;

/**
 * POST /trainings/council: a whole training council at once (rehearsal, courses): members and accounts; the first member presides.
 * Answers once with the sign-ins. Only ever marked as training. DELETE /trainings/council/:termId ends it: accounts closed, off the lists.
 */
export const trainingCouncilInput = z.strictObject({
  councilName: text(160, 1),
  municipality: text(160, 1),
  label: text(40, 1),
  statutorySize: z.int().min(1).max(100),
  members: z
    .array(z.strictObject({ firstName: text(80), lastName: text(80, 1) }))
    .min(1)
    .max(100),
});
export type TrainingCouncilInput = z.infer<typeof trainingCouncilInput>;
export const trainingCouncil = z.object({
  termId: uuid,
  members: z.array(
    z.object({
      memberId: entityId,
      firstName: z.string(),
      lastName: z.string(),
      username: z.string(),
      password: z.string(),
    }),
  ),
  chair: z.object({ username: z.string(), password: z.string() }),
  operator: z.object({ username: z.string(), password: z.string() }),
});
export type TrainingCouncil = z.infer<typeof trainingCouncil>;

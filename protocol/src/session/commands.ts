import { z } from 'zod';
import { attendanceKinds } from '../../../core/src/attendance/attendance.js';
import { itemSteps } from '../../../core/src/conduct/item-course.js';
import { guestRoles } from '../../../core/src/council/council.js';
import { motionKinds } from '../../../core/src/motions/formal-motion.js';
import type { CommandOf, CommandType, SessionCommand } from '../../../core/src/session/commands.js';
import { floorKinds, reminderKinds } from '../../../core/src/speaking/floor.js';
import { objectionTargets } from '../../../core/src/voting/objections.js';
import { maxPress } from '../../../core/src/voting/press.js';
import { ballotOrigins, choices } from '../../../core/src/voting/voting.js';
import { agenda, matterId, votingForm, votingKind } from './agenda.js';
import { amendmentPayloads } from './amendments.js';
import { countedHands, opinionKind } from './committees.js';
import { council, entityId, member } from './council.js';
import { electionPayloads } from './elections.js';
import { majority } from './majority.js';
import { sessionHeader, sessionRules, statutDeparture } from './rules.js';
import { instant, line, localDay, sha256Hex, text, uuid } from './text.js';

const empty = z.strictObject({});
const ofItem = z.strictObject({ itemId: entityId });
const ofVoting = z.strictObject({ votingId: uuid });
const ofRequest = z.strictObject({ requestId: uuid });
const enteredChoice = { votingId: uuid, memberId: entityId, choice: z.enum(choices) };
const floorKind = z.enum(floorKinds);

/** One strict schema per command: an unknown field is refused, not dropped. The type keeps schemas and core from drifting apart. */
export const commandPayloads: { readonly [Type in CommandType]: z.ZodType<CommandOf<Type>['payload']> } = {
  PrepareSession: z.strictObject({
    header: sessionHeader,
    council,
    agenda,
    rules: sessionRules,
    departure: statutDeparture.optional(),
  }),
  ReviseAgenda: z.strictObject({ agenda, reason: text(1000) }),
  ChangeAgenda: z.strictObject({ votingId: uuid, agenda, requesterConsent: z.boolean().optional() }),
  ConveneSession: empty,
  OpenSession: empty,
  CheckQuorum: empty,
  StartRecess: z.strictObject({
    resumeAt: instant.nullable(),
    reason: line(300),
    cause: z.literal('power').exactOptional(),
  }),
  EndRecess: empty,
  AdjournSitting: z.strictObject({ until: localDay, reason: line(300) }),
  OpenSitting: empty,
  CloseSession: z.strictObject({ reason: text(1000).nullable() }),
  RecordAttendance: z.strictObject({
    memberId: entityId,
    kind: z.enum(attendanceKinds),
    hallCode: z
      .string()
      .regex(/^\d{6}$/)
      .optional(),
    remote: z.literal(true).optional(),
  }),
  CorrectAttendance: z.strictObject({
    memberId: entityId,
    present: z.boolean(),
    correctsSeq: z.int().min(1),
    reason: text(1000),
  }),
  StartItem: ofItem,
  SuspendItem: ofItem,
  FinishItem: ofItem,
  TakeItemStep: z.strictObject({ itemId: entityId, step: z.enum(itemSteps) }),
  RequestFloor: z.strictObject({ kind: floorKind, personId: entityId.nullable() }),
  WithdrawFloorRequest: ofRequest,
  GrantFloor: z.strictObject({ requestId: uuid, endsSpeech: uuid.optional() }),
  GiveFloor: z.strictObject({ personId: entityId, kind: floorKind, endsSpeech: uuid.optional() }),
  ExtendFloor: z.strictObject({ byMs: z.int().min(1000).max(3_600_000) }),
  EndFloor: empty,
  WithdrawFloor: empty,
  CloseSpeakerList: empty,
  ReopenSpeakerList: empty,
  ReorderSpeakerQueue: z.strictObject({ order: z.array(uuid).max(200) }),
  PrepareVoting: z.strictObject({
    itemId: entityId,
    subject: line(1000),
    kind: votingKind,
    documentIds: z.array(entityId).max(50),
    majority,
    basis: line(200, 1),
    matter: matterId.optional(),
    form: votingForm.optional(),
    revote: z.strictObject({ of: uuid, motion: uuid, reason: text(1000) }).optional(),
    motionId: uuid.optional(),
    amendmentId: uuid.optional(),
    blockId: uuid.optional(),
    committeeId: entityId.optional(),
  }),
  DiscardVoting: ofVoting,
  ExcludeMember: z.strictObject({ votingId: uuid, memberId: entityId, reason: text(1000) }),
  OpenVoting: z.strictObject({ votingId: uuid, acceptUnreachable: z.boolean() }),
  CastBallot: z.strictObject({
    votingId: uuid,
    choice: z.enum(choices),
    press: z.int().min(1).max(maxPress).optional(),
    seen: z.int().min(1).nullable().optional(),
  }),
  CloseVoting: ofVoting,
  AnnounceVoting: ofVoting,
  EnterBallot: z.strictObject({ ...enteredChoice, origin: z.enum(ballotOrigins).exclude(['device']) }),
  ConfirmBallotEntry: z.strictObject(enteredChoice),
  DeclareDeviceFailure: z.strictObject({ votingId: uuid, cause: text(1000) }),
  CallMember: z.strictObject({ votingId: uuid, memberId: entityId }),
  AttachVoteSheet: z.strictObject({ votingId: uuid, documentId: uuid, sha256: sha256Hex }),
  AnnulVoting: z.strictObject({ votingId: uuid, reason: text(1000) }),
  RaiseObjection: z.strictObject({ votingId: uuid, concerns: z.enum(objectionTargets), text: text(2000) }),
  NoteObjection: z.strictObject({ votingId: uuid, objectionId: uuid, note: text(2000) }),
  MoveFormalMotion: z.strictObject({
    kind: z.enum(motionKinds),
    text: text(1000),
    memberId: entityId.nullable(),
  }),
  WithdrawFormalMotion: z.strictObject({ motionId: uuid }),
  SpeakOnMotion: z.strictObject({
    motionId: uuid,
    side: z.enum(['for', 'against']),
    memberId: entityId,
    endsSpeech: uuid.optional(),
  }),
  SettleMotion: z.strictObject({ motionId: uuid, note: line(300) }),
  LimitSpeakingTime: z.strictObject({ motionId: uuid, limitMs: z.int().min(10_000).max(3_600_000) }),
  AdmitGuest: z.strictObject({ fullName: line(160), role: z.enum(guestRoles) }),
  PauseFloor: empty,
  ResumeFloor: empty,
  RemindSpeaker: z.strictObject({ kind: z.enum(reminderKinds) }),
  HandOverPresiding: z.strictObject({ memberId: entityId, reason: text(1000) }),
  TakeOath: z.strictObject({ personId: entityId }),
  ExpireMandate: z.strictObject({ memberId: entityId, basis: line(300) }),
  GainMandate: z.strictObject({ member: member.omit({ office: true, mandate: true, sworn: true }) }),
  StartClosedPart: z.strictObject({ basis: line(300), scope: line(300), decidedBy: line(300), interest: line(300) }),
  EndClosedPart: empty,
  ...amendmentPayloads,
  CountHands: z.strictObject({ votingId: uuid, ...countedHands }),
  RecordOpinion: z.strictObject({
    itemId: entityId,
    committeeId: entityId,
    opinion: opinionKind,
    remarks: text(2000).nullable(),
    votingId: uuid.nullable(),
  }),
  DecideDischarge: z.strictObject({ votingId: uuid, decision: text(4000) }),
  WaiveDossier: z.strictObject({ itemId: entityId, reason: text(1000) }),
  RaiseDebateLimit: z.strictObject({ votingId: uuid, residents: z.int().min(1).max(10_000) }),
  ...electionPayloads,
};

/** What a client sends. `id` is chosen by the client and stays the same when it resends: the first answer counts. */
export type CommandEnvelope = { readonly id: string; readonly sessionId: string } & SessionCommand;

const envelope = z.strictObject({ id: uuid, sessionId: uuid, type: z.string(), payload: z.unknown() });

export type ParsedCommand =
  | { readonly ok: true; readonly command: CommandEnvelope }
  | {
      readonly ok: false;
      readonly code: 'unknown-command' | 'bad-payload';
      readonly commandId: string | null;
      readonly path: string;
    };

/** The door's parser. On failure `path` names the field, e.g. `payload.choice`; the sender's data is never echoed. */
export function parseCommand(input: unknown): ParsedCommand {
  const outer = envelope.safeParse(input);
  if (!outer.success) return { ok: false, code: 'bad-payload', commandId: null, path: pathOf(outer.error) };
  const { id, sessionId, type } = outer.data;
  if (!Object.hasOwn(commandPayloads, type)) return { ok: false, code: 'unknown-command', commandId: id, path: 'type' };
  const payload = commandPayloads[type as CommandType].safeParse(outer.data.payload);
  if (!payload.success)
    return { ok: false, code: 'bad-payload', commandId: id, path: pathOf(payload.error, 'payload') };
  return { ok: true, command: { id, sessionId, type, payload: payload.data } as CommandEnvelope };
}

/** Names of unknown fields are the sender's own and may be anything: only harmless ones are repeated. */
function pathOf(error: z.ZodError, ...root: readonly string[]): string {
  const issue = error.issues[0];
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...root, ...(issue?.path ?? []), ...unknown.map((key) => (/^\w{1,40}$/.test(key) ? key : '?'))].join('.');
}

import { z } from 'zod';
import type { SessionHeader } from '../../../core/src/session/events.js';
import type { SessionRules } from '../../../core/src/session/rules.js';
import { sessionPurposes } from '../../../core/src/session/session-purpose.js';
import type { SessionRequest } from '../../../core/src/session/session-request.js';
import type { SpeakingLimits } from '../../../core/src/speaking/floor.js';
import type { StatutDeparture } from '../../../core/src/statut/departure.js';
import { type RuleChange, ruleSettings } from '../../../core/src/statut/rule-changes.js';
import { sittingCommittee } from './committees.js';
import { entityId } from './council.js';
import { electionRules } from './elections.js';
import { line, localDay, localTime } from './text.js';

const limitMs = z.int().min(1000).max(86_400_000).nullable();

export const speakingLimits = z.strictObject({
  firstSpeechMs: limitMs,
  laterSpeechMs: limitMs,
  rejoinderMs: limitMs,
  formalMotionMs: limitMs,
  guestMs: limitMs,
  clubItemMs: limitMs.optional(),
}) satisfies z.ZodType<SpeakingLimits>;

export const sessionRules = z.strictObject({
  ruleSetVersion: line(40, 1),
  validFrom: localDay,
  liveVotes: z.boolean(),
  lateEntryMayVote: z.boolean(),
  selfCheckIn: z.boolean(),
  enteredVotes: z.boolean().optional(),
  hallCode: z.boolean().optional(),
  remote: z.strictObject({ basis: line(300, 1), enabledBy: z.tuple([entityId, entityId]).readonly() }).optional(),
  guidedItems: z.boolean().optional(),
  elections: electionRules.optional(),
  speaking: speakingLimits,
  speechWarningMs: z.int().min(0).max(600_000),
}) satisfies z.ZodType<SessionRules>;

const ruleValue = z.union([z.boolean(), z.number(), z.string(), z.null()]);

/** One setting of the statut that is another one (G-01, G-02). */
export const ruleChange = z.strictObject({
  setting: z.enum(ruleSettings),
  before: ruleValue,
  after: ruleValue,
}) satisfies z.ZodType<RuleChange>;

export const statutDeparture = z.strictObject({
  label: line(40, 1),
  validFrom: localDay,
  changes: z.array(ruleChange).min(1).max(50),
}) satisfies z.ZodType<StatutDeparture>;

export const sessionRequest = z.strictObject({
  by: z.enum(['mayor', 'councillors']),
  filedOn: localDay,
  signatories: z.array(entityId).max(100),
}) satisfies z.ZodType<SessionRequest>;

export const sessionHeader = z.strictObject({
  number: z.int().min(1).max(3999),
  title: line(300, 1),
  date: localDay,
  time: localTime,
  place: line(300, 1),
  training: z.boolean(),
  request: sessionRequest.optional(),
  purpose: z.enum(sessionPurposes).optional(),
  committees: z.array(sittingCommittee).min(1).max(10).optional(),
  presiderId: entityId.optional(),
}) satisfies z.ZodType<SessionHeader>;

import { z } from 'zod';
import { attendanceMethods } from '../../../core/src/attendance/attendance.js';
import type { NextStep } from '../../../core/src/session/next-step.js';
import { floorKinds } from '../../../core/src/speaking/floor.js';
import { ballotOrigins } from '../../../core/src/voting/voting.js';
import { role } from '../session/council.js';
import { instant } from '../session/text.js';
import { annualPart } from './annual-part.js';
import { byHandPart, rollCallPart } from './by-hand-part.js';
import { committeesPart } from './committees-part.js';
import { conductPart } from './conduct-part.js';
import { draftsPart, draftView } from './drafts-part.js';
import { electionOutlook, electionsPart } from './elections-part.js';
import { hallCodePart } from './hall-code-part.js';
import { motionsPart } from './motions-part.js';
import { closedPartView } from './openness-part.js';
import {
  agendaPart,
  choice,
  floorPart,
  headerPart,
  quorumPart,
  recessPart,
  rollPart,
  votingPart,
  votingSummary,
} from './parts.js';
import { powerPart } from './power-part.js';
import { presiderProposal, presidingPart } from './presiding-part.js';
import { ownSpeakingTime, speakingTimePart } from './speaking-time-part.js';
import { ownObjections, remediesView } from './standing-part.js';

/** What everybody in the hall may see; also the public's view. */
export const hallView = z.object({
  header: headerPart,
  quorum: quorumPart,
  presiding: presidingPart,
  agenda: agendaPart,
  conduct: conductPart,
  roll: rollPart,
  floor: floorPart,
  motions: motionsPart,
  voting: votingPart.nullable(),
  results: z.array(votingSummary),
  /** The committees that sit; none at a session of the council. */
  committees: committeesPart.optional(),
  recess: recessPart,
  closedParts: z.array(closedPartView),
  /** Day of the next sitting when adjourned (S-14). */
  adjournedUntil: z.string().nullable(),
  rollCall: rollCallPart,
  annual: annualPart,
  /** V-26 … V-28: the course of the drafts, and the draft of the item in progress with its amendments. */
  drafts: draftsPart.optional(),
  draftOnTable: draftView.nullable().optional(),
  elections: electionsPart,
  /** Inside the hall only, never on screens and for the public. */
  power: powerPart.optional(),
});

export const publicView = hallView;

/** What concerns one person alone: own ballot, own requests. Sent beside `hall`, `chair` and `operator`. */
export const ownView = z.object({
  me: z.object({
    personId: z.string(),
    memberId: z.string().nullable(),
    fullName: z.string(),
    roles: z.array(role),
    present: z.boolean(),
    selfCheckIn: z.boolean(),
    /** S-30: the own check-in needs the code shown in the hall. */
    hallCode: z.boolean(),
    /** S-31: the legal basis on which one may take part from afar; null = not at all. */
    remoteBasis: z.string().nullable(),
  }),
  /** Own part in the voting on the table. */
  ballot: z
    .object({
      votingId: z.string(),
      right: z.enum(['may-vote', 'not-open', 'closed', 'not-present', 'excluded', 'not-a-member', 'other-committee']),
      choice: choice.nullable(),
      /** V-16: how it came in; another origin than `device` was entered by an official. Absent without a vote. */
      origin: z.enum(ballotOrigins).optional(),
      castAt: instant.nullable(),
      /** The receipt: event and number of changes. */
      seq: z.number().nullable(),
      changes: z.number(),
    })
    .nullable(),
  /** Own votes of the session; `choice` null = did not vote. */
  history: z.array(
    z.object({
      votingId: z.string(),
      no: z.number(),
      subject: z.string(),
      category: z.enum(['for', 'against', 'abstain', 'not-voted', 'absent', 'excluded']),
      origin: z.enum(ballotOrigins).optional(),
      castAt: instant.nullable(),
      seq: z.number().nullable(),
    }),
  ),
  requests: z.array(z.object({ requestId: z.string(), kind: z.enum(floorKinds), place: z.number() })),
  speaking: z.boolean(),
  /** S-10: member ids to whom this person may hand the session now; the own one = may take it over. */
  mayHandOverTo: z.array(z.string()),
  objections: ownObjections,
  /** L-03: without the running speech. */
  speakingTime: ownSpeakingTime,
});

const person = z.object({ memberId: z.string(), seatNo: z.number(), fullName: z.string() });

/** The chair's console: the hall's view and what only the presider needs. */
export const chairView = hallView.extend({
  electionOutlook,
  nextStep: z.custom<NextStep>(),
  suggestedPresider: presiderProposal,
  /** S-13: guests who took their oath in this session. */
  swornGuests: z.array(z.string()),
  /** V-05: who has not voted; names only for chair and operator. */
  notVoted: z.array(person),
  /** Q-05, V-13: figures before opening. */
  votingOutlook: z
    .object({
      eligible: z.number(),
      votesNeeded: z.number(),
      reachable: z.boolean(),
      presentWithoutExcluded: z.number(),
      excluded: z.array(person.extend({ reason: z.string(), declaredBy: z.enum(['member', 'chair']) })),
    })
    .nullable(),
  byHand: byHandPart,
  remedies: z.array(remediesView),
  guests: z.array(z.object({ personId: z.string(), fullName: z.string(), role, awaitsConsent: z.boolean() })),
  speakingTime: speakingTimePart,
});

export const registerEntryView = z.object({
  seq: z.number(),
  memberId: z.string(),
  fullName: z.string(),
  kind: z.enum([
    'entered',
    'entered-late',
    'left',
    'left-early',
    'corrected-to-present',
    'corrected-to-absent',
    'sitting-ended',
  ]),
  method: z.enum(attendanceMethods),
  at: instant,
  reason: z.string().nullable(),
  correctsSeq: z.number().nullable(),
});

/** A desk's connections: shown, never counted as attendance (S-23). */
export const connectionView = z.object({
  memberId: z.string(),
  fullName: z.string(),
  connected: z.boolean(),
  /** More than one desk of the same councillor: a warning to the operator (V-07). */
  desks: z.number(),
  lastSeenAt: instant.nullable(),
});

export const screenView = z.object({
  screenId: z.string(),
  name: z.string(),
  connected: z.boolean(),
  scene: z.enum(['auto', 'idle', 'quorum', 'item', 'speaker', 'voting', 'result', 'recess', 'message']),
  message: z.string(),
});

/** The operator's panel: the chair's view, the register, the devices. */
export const operatorView = chairView.extend({
  register: z.array(registerEntryView),
  connections: z.array(connectionView),
  screens: z.array(screenView),
  hallCode: hallCodePart,
  lateBallots: z.array(z.object({ votingId: z.string(), no: z.number(), fullName: z.string() })),
});

/** A wall screen: the hall's view and which scene to show. A function of this and nothing else. */
export const wallView = hallView.extend({
  scene: z.enum([
    'idle',
    'quorum',
    'item',
    'speaker',
    'voting',
    'result',
    'recess',
    'message',
    'closed',
    'closed-part',
  ]),
  hallCode: hallCodePart,
  screen: screenView.pick({ screenId: true, name: true, message: true }),
});

export type HallView = z.infer<typeof hallView>;
export type PublicView = z.infer<typeof publicView>;
export type OwnView = z.infer<typeof ownView>;
export type ChairView = z.infer<typeof chairView>;
export type OperatorView = z.infer<typeof operatorView>;
export type WallView = z.infer<typeof wallView>;
export type WallScene = WallView['scene'];
export type ScreenView = z.infer<typeof screenView>;
export type ConnectionView = z.infer<typeof connectionView>;
export type RegisterEntryView = z.infer<typeof registerEntryView>;

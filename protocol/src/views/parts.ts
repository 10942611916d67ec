import { z } from 'zod';
import { itemKinds } from '../../../core/src/agenda/agenda-item.js';
import { floorKinds, reminderKinds } from '../../../core/src/speaking/floor.js';
import { ballotOrigins, categories, choices } from '../../../core/src/voting/voting.js';
import { itemDocument, plannedVote, votingKind } from '../session/agenda.js';
import { committeeOpinion } from '../session/committees.js';
import { role } from '../session/council.js';
import { plannedElection } from '../session/elections.js';
import { majority } from '../session/majority.js';
import { sessionRequest, statutDeparture } from '../session/rules.js';
import { instant } from '../session/text.js';
import { agendaChangeView } from './agenda-changes-part.js';
import { committeeVote } from './committees-part.js';
import { stepPassedOver } from './conduct-part.js';
import { amendmentWording } from './drafts-part.js';
import { votingStanding } from './standing-part.js';

/** The parts views are made of. A part is the unit of change: when one of its fields changes the whole part is sent. */
export const sessionStatus = z.enum(['none', 'prepared', 'convened', 'open', 'recess', 'adjourned', 'closed']);

export const headerPart = z.object({
  sessionId: z.string(),
  number: z.number(),
  /** `XXXI` */
  roman: z.string(),
  title: z.string(),
  date: z.string(),
  time: z.string(),
  place: z.string(),
  training: z.boolean(),
  status: sessionStatus,
  sittingNo: z.number(),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  councilName: z.string(),
  municipality: z.string(),
  termLabel: z.string(),
  statutorySize: z.number(),
  /** Set when the session was called on request (art. 20 ust. 3, S-06). */
  request: sessionRequest.optional(),
  /** G-02: in what the rules of the session depart from the statut of its day. */
  departure: statutDeparture.optional(),
});

export const quorumPart = z.object({
  present: z.number(),
  required: z.number(),
  statutorySize: z.number(),
  met: z.boolean(),
});

export const agendaItemView = z.object({
  itemId: z.string(),
  number: z.string(),
  title: z.string(),
  kind: z.enum(itemKinds),
  draftNo: z.string().nullable(),
  sponsor: z.string().nullable(),
  documents: z.array(itemDocument),
  vote: plannedVote.nullable(),
  opinions: z.array(committeeOpinion).readonly().optional(),
  /** Set once the council has referred the item to a committee (L-05), until it is taken up again. */
  referred: z.literal(true).optional(),
  election: plannedElection.optional(),
  status: z.enum(['planned', 'in-progress', 'suspended', 'finished', 'withdrawn']),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** The session closed and the item had not been dealt with to its end. */
  notDealtWith: z.literal(true).optional(),
  /** Absent where the item took its usual course, or the session was not guided. */
  passedOver: z.array(stepPassedOver).optional(),
});

export const agendaPart = z.object({
  version: z.number(),
  currentItemId: z.string().nullable(),
  /** Votings whose adopted change of the agenda was already carried out (art. 20 ust. 1a). */
  changedBy: z.array(z.string()),
  /** The change log, the oldest first. */
  changes: z.array(agendaChangeView),
  items: z.array(agendaItemView),
});

/** The roll in the order of the named list (V-29). */
export const rollEntry = z.object({
  memberId: z.string(),
  seatNo: z.number(),
  firstName: z.string(),
  lastName: z.string(),
  clubShortName: z.string().nullable(),
  office: z.enum(['chair', 'vice-chair']).nullable(),
  standing: z.enum(['active', 'unsworn', 'expired']),
  present: z.boolean(),
});
export const rollPart = z.array(rollEntry);

export const floorRequestView = z.object({
  requestId: z.string(),
  /** Member id or guest's person id. */
  personId: z.string(),
  fullName: z.string(),
  role,
  clubShortName: z.string().nullable(),
  kind: z.enum(floorKinds),
  askedAt: instant,
});
export const speakerView = floorRequestView.extend({
  startedAt: instant,
  limitMs: z.number().nullable(),
  deadlineAt: instant.nullable(),
  warningMs: z.number(),
  /** Set while the clock of the speech stands still. */
  pausedAt: instant.nullable(),
  /** Length of the pauses that have ended. */
  pausedMs: z.number(),
  /** L-06: `do rzeczy`, `do porządku`. */
  reminders: z.array(z.object({ kind: z.enum(reminderKinds), at: instant })),
  /** L-04, art. 28aa ust. 5: no limit and no clock for a councillor in the debate on the report. */
  unlimitedByLaw: z.boolean(),
  /** L-03: when the time of the speaker's club under the item is used up; null or absent where the statut limits none. */
  clubDeadlineAt: instant.nullable().optional(),
});
export const floorPart = z.object({
  speaker: speakerView.nullable(),
  queue: z.array(floorRequestView),
  listClosed: z.boolean(),
  /** L-05: the limit the council set for the rest of the item. */
  itemLimitMs: z.number().nullable(),
});

export const tallyView = z.object({
  for: z.number(),
  against: z.number(),
  abstain: z.number(),
  notVoted: z.number(),
  absent: z.number(),
  excluded: z.number(),
});

/** One line of the named list: seat, name and category. */
export const namedLineView = z.object({
  memberId: z.string(),
  seatNo: z.number(),
  firstName: z.string(),
  lastName: z.string(),
  category: z.enum(categories),
  /** How the vote came in (V-16); null without a vote; absent in records kept from before. */
  origin: z.enum(ballotOrigins).nullable().optional(),
  /** The voter's receipt: the code of the event that holds the vote. Only in the records of counted votes. */
  receipt: z.string().optional(),
});

export const votingOutcome = z.enum(['adopted', 'not-adopted', 'void-no-quorum']);
/** How a vote was held, for the footer of its list (§11.3). */
export const votingMethod = z.enum(['devices', 'roll-call', 'device-failure', 'mixed']);
export const votingStatus = z.enum(['prepared', 'open', 'closed', 'announced', 'void', 'repeated']);

export const votingResultView = z.object({
  tally: tallyView,
  presentAtClose: z.number(),
  quorumMet: z.boolean(),
  outcome: votingOutcome,
  /** The formula of V-09. */
  formula: z.string(),
  lines: z.array(namedLineView),
});

/** The voting on the table, or the last one until the next is prepared. Names only after closing (V-08). */
export const votingPart = z.object({
  votingId: z.string(),
  no: z.number().nullable(),
  itemId: z.string(),
  itemNumber: z.string(),
  subject: z.string(),
  kind: votingKind,
  documentIds: z.array(z.string()),
  textHash: z.string(),
  majority,
  basis: z.string(),
  status: votingStatus,
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
  announcedAt: instant.nullable(),
  votesNeeded: z.number(),
  /** How many may vote, and how many did; before closing nothing else is told (V-08). */
  eligible: z.number(),
  cast: z.number(),
  excludedCount: z.number(),
  ...committeeVote,
  /** Names while the vote is open, only where the statut shows votes live (V-08); null otherwise. */
  liveLines: z.array(namedLineView).nullable(),
  /** Absent in records kept from before, as is `failure`: the devices failed, why and when (V-14). */
  method: votingMethod.optional(),
  failure: z.object({ cause: z.string(), at: instant }).nullable().optional(),
  /** The wording of the amendments this vote is on (V-26); absent for every other vote. */
  amendments: z.array(amendmentWording).optional(),
  result: votingResultView.nullable(),
  ...votingStanding.shape,
});

/** A past vote in short; the named list is read over HTTP. */
export const votingSummary = z.object({
  votingId: z.string(),
  no: z.number(),
  itemId: z.string(),
  subject: z.string(),
  kind: votingKind,
  status: votingStatus,
  closedAt: instant,
  outcome: votingOutcome,
  tally: tallyView,
  ...votingStanding.shape,
  ...committeeVote,
  /** K-07: whose vote it was, where several committees sat. */
  committee: z.string().optional(),
});

export const recessPart = z
  .object({
    startedAt: instant,
    resumeAt: instant.nullable(),
    reason: z.string(),
    /** The hall's equipment paused the sitting. */
    cause: z.literal('power').optional(),
  })
  .nullable();

export const choice = z.enum(choices);

export type HeaderPart = z.infer<typeof headerPart>;
export type QuorumPart = z.infer<typeof quorumPart>;
export type AgendaItemView = z.infer<typeof agendaItemView>;
export type AgendaPart = z.infer<typeof agendaPart>;
export type RollEntry = z.infer<typeof rollEntry>;
export type FloorRequestView = z.infer<typeof floorRequestView>;
export type SpeakerView = z.infer<typeof speakerView>;
export type FloorPart = z.infer<typeof floorPart>;
export type TallyView = z.infer<typeof tallyView>;
export type NamedLineView = z.infer<typeof namedLineView>;
export type VotingPart = z.infer<typeof votingPart>;
export type VotingResultView = z.infer<typeof votingResultView>;
export type VotingSummary = z.infer<typeof votingSummary>;
export type RecessPart = z.infer<typeof recessPart>;

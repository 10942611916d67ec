import { z } from 'zod';
import type { ElectionCommand } from '../../../core/src/elections/commands.js';
import { electionOffices, mostViceChairs, type PlannedElection } from '../../../core/src/elections/election.js';
import type { RoundCount } from '../../../core/src/elections/round-count.js';
import type { ElectionRules } from '../../../core/src/session/rules.js';
import { entityId } from './council.js';
import { line, text, uuid } from './text.js';

const seats = z.int().min(1).max(100);
const papers = z.int().min(0).max(100);
const ofElection = z.strictObject({ electionId: uuid });

export const plannedElection = z.strictObject({
  office: z.enum(electionOffices),
  seats,
}) satisfies z.ZodType<PlannedElection>;

export const electionRules = z.strictObject({
  viceChairs: z.int().min(1).max(mostViceChairs).nullable(),
  afterFailedRound: z.enum(['two-best', 'new-nominations']),
}) satisfies z.ZodType<ElectionRules>;

export const roundCount = z.strictObject({
  issued: papers,
  cast: papers,
  valid: papers,
  invalid: papers,
  abstain: papers,
  candidates: z
    .array(z.strictObject({ candidateId: entityId, for: papers, against: papers, abstain: papers }))
    .min(1)
    .max(200),
}) satisfies z.ZodType<RoundCount>;

const enteredCount = z.strictObject({ electionId: uuid, count: roundCount });

type Payloads = { readonly [Order in ElectionCommand as Order['type']]: z.ZodType<Order['payload']> };

/** Payloads of the orders of secret votes. No order says what anybody chose: there is no field for it (B-04). */
export const electionPayloads: Payloads = {
  StartElection: z.strictObject({
    itemId: entityId,
    office: z.enum(electionOffices),
    seats,
    dismissal: z.strictObject({ memberId: entityId, signatories: z.array(entityId).max(100) }).optional(),
  }),
  FixViceChairs: z.strictObject({ number: z.int().min(1).max(mostViceChairs), votingId: uuid }),
  AppointCommission: z.strictObject({ memberIds: z.array(entityId).max(30), votingId: uuid }),
  NominateCandidate: z.strictObject({
    electionId: uuid,
    memberId: entityId.nullable(),
    fullName: line(160, 1).nullable(),
    nominatedBy: entityId.nullable(),
  }),
  AnswerNomination: z.strictObject({ electionId: uuid, candidateId: entityId, consents: z.boolean() }),
  OpenSecretRound: ofElection,
  IssueBallotPaper: z.strictObject({ electionId: uuid, memberId: entityId }),
  CloseSecretRound: ofElection,
  AnnulSecretRound: z.strictObject({ electionId: uuid, reason: text(1000) }),
  EnterRoundCount: enteredCount,
  ConfirmRoundCount: enteredCount,
  AnnounceRound: ofElection,
  AnswerElection: z.strictObject({ electionId: uuid, candidateId: entityId, accepts: z.boolean() }),
  EndElection: z.strictObject({ electionId: uuid, reason: text(1000) }),
};

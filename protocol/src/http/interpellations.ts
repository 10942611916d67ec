import { z } from 'zod';
import { interpellationKinds } from '../../../core/src/interpellations/answer-clock.js';
import { itemDocument } from '../session/agenda.js';
import { instant, line, localDay, text, uuid } from '../session/text.js';

/**
 * The register of interpellations and questions (I-01 … I-05). Office: GET/POST /api/office/terms/:termId/interpellations,
 * GET …/interpellations.csv, GET /api/office/interpellations/:id, POST …/delivery, …/answer, …/publications, …/withdrawals,
 * …/corrections, …/documents, PUT …/channels, GET …/document.pdf. Councillor: GET/POST /api/interpellations, PUT …/documents (one
 * PDF for a paper that is being written; `ownAttachmentQuery`), GET …/:id/document.pdf,
 * GET …/:id/documents/:documentId. Public: GET /api/public/interpellations, …/:id, …/:id/document.pdf, …/:id/documents/:documentId;
 * only what was published, in the words in which it was published.
 */
export const interpellationKind = z.enum(interpellationKinds);

const contents = { subject: line(300, 3), facts: text(20_000, 10), questions: text(10_000, 3) };

/** Files that a councillor may file with one paper. */
export const maxOwnAttachments = 5;

/** Names of a PDF that its author attaches before filing. */
export const ownAttachmentQuery = z.strictObject({ termId: uuid, fileName: text(200, 1), title: text(300, 1) });
export type OwnAttachmentQuery = z.infer<typeof ownAttachmentQuery>;

/** What a councillor files from the desk; received by the chair at once. */
export const ownInterpellation = z.strictObject({
  /** Made by the desk: what is sent again after a lost answer is filed once. */
  filingId: uuid.optional(),
  termId: uuid,
  kind: interpellationKind.extract(['interpellation', 'question']),
  ...contents,
  /** Uploaded before by the same person. */
  documents: z.array(itemDocument).max(maxOwnAttachments).default([]),
});
export type OwnInterpellation = z.infer<typeof ownInterpellation>;

/** What the office enters from paper: by a councillor, or by resolution of one of the two councils. */
export const paperInterpellation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: interpellationKind.extract(['interpellation', 'question']),
    memberId: uuid,
    filedAt: instant,
    ...contents,
    /** I-04: the question asked aloud that this paper puts in writing. */
    oralQuestionId: uuid.optional(),
  }),
  z.strictObject({
    kind: interpellationKind.extract(['youth-council', 'seniors-council']),
    /** Name of the council. */
    author: line(200, 3),
    /** Number and day of its resolution. */
    resolution: line(200, 3),
    filedAt: instant,
    ...contents,
  }),
]);
export type PaperInterpellation = z.infer<typeof paperInterpellation>;

export const delivery = z.strictObject({ deliveredAt: instant });
export type Delivery = z.infer<typeof delivery>;

export const answerInput = z.strictObject({
  answeredAt: instant,
  /** Name and function: the mayor or whom the mayor named. */
  answeredBy: line(200, 3),
  answer: text(40_000, 3),
});
export type AnswerInput = z.infer<typeof answerInput>;

/** I-03: the words that go out, after the check of personal data; they may leave out what the register keeps. */
const releasing = {
  checked: z.boolean(),
  responsible: line(200),
  /** Why it is published again; empty the first time. */
  reason: line(300),
  /** Attachments of the part that go out with it. */
  documentIds: z.array(uuid).max(50).optional(),
};
export const publicationInput = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('text'), ...contents, ...releasing }),
  z.strictObject({ part: z.literal('answer'), answer: text(40_000, 3), ...releasing }),
]);
export type PublicationInput = z.infer<typeof publicationInput>;

/** P-05: takes a part down; the reason stands in its place. */
export const withdrawalInput = z.strictObject({ part: z.enum(['text', 'answer']), reason: line(300) });
export type WithdrawalInput = z.infer<typeof withdrawalInput>;

/** The whole entry as it is right, and why it was wrong; the words before stay readable (P-02). */
export const correctionInput = z.strictObject({
  kind: interpellationKind,
  memberId: uuid.nullable(),
  ...contents,
  filedAt: instant,
  deliveredAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: line(200, 3).nullable(),
  answer: text(40_000, 3).nullable(),
  reason: line(300),
});
export type CorrectionInput = z.infer<typeof correctionInput>;

/** A PDF uploaded before (PUT /api/office/documents) becomes a paper of the text or of the answer. */
export const attachmentInput = z.strictObject({ part: z.enum(['text', 'answer']), document: itemDocument });
export type AttachmentInput = z.infer<typeof attachmentInput>;

export const interpellationDocument = itemDocument.extend({ part: z.enum(['text', 'answer']) });
export type InterpellationDocument = z.infer<typeof interpellationDocument>;

/** P-03: the other two channels of art. 24 ust. 7, noted by hand. */
const outside = z.enum(['bip', 'customary']);
export const channelInput = z.strictObject({ part: z.enum(['text', 'answer']), channel: outside });
export type ChannelInput = z.infer<typeof channelInput>;

const channelDays = z.object({ bip: instant.nullable(), customary: instant.nullable() });
export const interpellationChannels = z.object({ text: channelDays, answer: channelDays });
export type InterpellationChannels = z.infer<typeof interpellationChannels>;

export const answerClockView = z.object({
  state: z.enum(['not-delivered', 'running', 'overdue', 'answered', 'answered-late']),
  lastDay: localDay.nullable(),
  daysLeft: z.number().nullable(),
  reminder: z.number().nullable(),
});

/** One publication; P-01: who wrote it, who is responsible, who entered it, when. */
export const interpellationPublication = z.object({
  part: z.enum(['text', 'answer']),
  version: z.number(),
  createdBy: z.string(),
  responsible: z.string(),
  enteredBy: z.string(),
  publishedAt: instant,
  reason: z.string(),
  /** P-05: from then on nothing of the part is public. */
  isWithdrawal: z.boolean(),
});
export type InterpellationPublication = z.infer<typeof interpellationPublication>;

const told = z.record(z.string(), z.string().nullable());
/** What a correction changed, field by field; the author by name. */
export const interpellationCorrection = z.object({
  no: z.number(),
  before: told,
  after: told,
  reason: z.string(),
  correctedBy: z.string(),
  correctedAt: instant,
});
export type InterpellationCorrection = z.infer<typeof interpellationCorrection>;

const entry = {
  interpellationId: z.string(),
  /** Number in the register of a calendar year, e.g. `3/2027`. */
  mark: z.string(),
  kind: interpellationKind,
  author: z.string(),
  /** The resolution of a youth or seniors' council. */
  resolution: z.string().nullable(),
  subject: z.string(),
  filedAt: instant,
  deliveredAt: instant.nullable(),
  answeredAt: instant.nullable(),
  answeredBy: z.string().nullable(),
  clock: answerClockView,
};

export const interpellationRecord = z.object({
  ...entry,
  termId: z.string(),
  memberId: z.string().nullable(),
  training: z.boolean(),
  channel: z.enum(['paper', 'electronic']),
  enteredBy: z.string(),
  facts: z.string(),
  questions: z.string(),
  answer: z.string().nullable(),
  step: z.enum(['deliver', 'publish-text', 'answer', 'publish-answer', 'done']),
  channels: interpellationChannels,
  documents: z.array(interpellationDocument),
  publications: z.array(interpellationPublication),
  corrections: z.array(interpellationCorrection),
});
export type InterpellationRecord = z.infer<typeof interpellationRecord>;

/** What a councillor sees of the own ones, and in which councils one may be filed. */
export const ownInterpellations = z.object({
  seats: z.array(z.object({ termId: z.string(), councilName: z.string(), label: z.string(), training: z.boolean() })),
  entries: z.array(
    z.object({
      ...entry,
      facts: z.string(),
      questions: z.string(),
      answer: z.string().nullable(),
      documents: z.array(interpellationDocument),
      training: z.boolean(),
      termId: z.string(),
      /** Everybody may read it on the public page. */
      isPublic: z.boolean(),
    }),
  ),
});
export type OwnInterpellations = z.infer<typeof ownInterpellations>;

const publicEntry = {
  ...entry,
  councilName: z.string(),
  training: z.boolean(),
  answer: z.string().nullable(),
  documents: z.array(interpellationDocument),
  publications: z.array(interpellationPublication),
};
/** A published entry, in its published words; no answer before the answer was published. P-05: of what was taken down the reason alone. */
export const publicInterpellation = z.union([
  z.object({
    ...publicEntry,
    facts: z.string(),
    questions: z.string(),
    withdrawn: z.null(),
  }),
  z.object({
    ...publicEntry,
    subject: z.null(),
    facts: z.null(),
    questions: z.null(),
    withdrawn: z.object({ at: instant, reason: z.string() }),
  }),
]);
export type PublicInterpellation = z.infer<typeof publicInterpellation>;

import { z } from 'zod';
import { instant, line, localDay, text } from '../session/text.js';

/**
 * Applications to the debate on the report on the state of the gmina (R-01 … R-04). Office: GET/POST
 * /api/office/sessions/:sessionId/debate-applications, PUT …/:applicationId, GET …/:applicationId/support-list,
 * POST …/erase-personal-data once the session is closed. Chair and operator: GET /api/sessions/:sessionId/debate-speakers.
 * Public: GET /api/public/sessions/:sessionId/debate; POST …/debate-applications with the signed list as a raw PDF (≤ 5 MB) and
 * `electronicApplication` as URI-encoded JSON in the header `x-debate-application`: bodies and headers are never logged.
 */
export const applicationStanding = z.enum(['filed', 'complete', 'incomplete', 'withdrawn']);
export type ApplicationStanding = z.infer<typeof applicationStanding>;

const signatures = z.int().min(0).max(10_000);

/** A paper application, entered by the office; `receivedAt` is when it reached the chair. */
export const paperApplication = z.strictObject({
  fullName: line(120, 3),
  contact: line(200),
  receivedAt: instant,
  signatures,
  standing: applicationStanding.exclude(['withdrawn']),
  note: text(500),
});
export type PaperApplication = z.infer<typeof paperApplication>;

export const applicationChange = paperApplication.omit({ receivedAt: true }).extend({ standing: applicationStanding });
export type ApplicationChange = z.infer<typeof applicationChange>;

export const electronicApplication = z.strictObject({
  fullName: line(120, 3),
  contact: line(200, 5),
  signatures,
});
export type ElectronicApplication = z.infer<typeof electronicApplication>;

const place = {
  no: z.number(),
  receivedAt: instant,
  position: z.number().nullable(),
  place: z.enum(['admitted', 'reserve', 'none']),
};

export const debateApplication = z.object({
  ...place,
  applicationId: z.string(),
  fullName: z.string(),
  contact: z.string().nullable(),
  channel: z.enum(['paper', 'electronic']),
  signatures: z.number(),
  standing: applicationStanding,
  note: z.string(),
  hasSupportList: z.boolean(),
});
export type DebateApplication = z.infer<typeof debateApplication>;

const terms = {
  /** Last day of filing, until midnight in Warsaw. */
  lastDay: localDay,
  isOpen: z.boolean(),
  supportersNeeded: z.number(),
  /** How many residents may speak: 15 unless the council raised the number. */
  admitted: z.number(),
};

export const debateRegister = z.object({
  ...terms,
  applications: z.array(debateApplication),
  /** Set once contacts and signed lists were erased. */
  erasedAt: instant.nullable(),
  /** Only a closed session's data may be erased. */
  mayErase: z.boolean(),
});
export type DebateRegister = z.infer<typeof debateRegister>;

/** What everybody sees: no names before the session. */
export const publicDebate = z.object({ ...terms, filed: z.number() });
export type PublicDebate = z.infer<typeof publicDebate>;

/** The receipt of an electronic application. */
export const applicationReceipt = z.object(place);
export type ApplicationReceipt = z.infer<typeof applicationReceipt>;

/** For the console: who speaks in which order. */
export const debateSpeaker = z.object({ ...place, applicationId: z.string(), fullName: z.string() });
export type DebateSpeaker = z.infer<typeof debateSpeaker>;

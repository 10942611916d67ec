import { z } from 'zod';
import { role } from '../session/council.js';
import { instant } from '../session/text.js';

const ofItem = { itemId: z.string(), title: z.string() };

/** One thing that became different; numbers as printed. */
export const agendaStepView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), ...ofItem, to: z.string() }),
  z.object({ kind: z.literal('withdrawn'), ...ofItem, from: z.string() }),
  z.object({ kind: z.literal('restored'), ...ofItem, to: z.string() }),
  z.object({ kind: z.literal('moved'), ...ofItem, from: z.string(), to: z.string() }),
  z.object({ kind: z.literal('renamed'), ...ofItem, before: z.string() }),
]);
export type AgendaStepView = z.infer<typeof agendaStepView>;

/** The change log of the agenda, open to everybody: who, when, on which vote, what. */
export const agendaChangeView = z.object({
  version: z.number(),
  at: instant,
  /** The councillor's name; null when an official acted, whose role says it. */
  fullName: z.string().nullable(),
  role,
  /** Number of the adopted vote; null before the opening. */
  votingNo: z.number().nullable(),
  reason: z.string().nullable(),
  requesterConsent: z.boolean(),
  steps: z.array(agendaStepView),
});
export type AgendaChangeView = z.infer<typeof agendaChangeView>;

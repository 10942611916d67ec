import { z } from 'zod';
import { dossierPapers } from '../../../core/src/annual/dossier.js';
import { dossierEntry } from '../session/agenda.js';
import { instant } from '../session/text.js';

const paper = z.enum(dossierPapers);

/** What the annual special session adds for everybody (§9); null in sessions without such items. */
export const annualPart = z
  .object({
    /** `Mieszkańcy: 3/15`; null without a report on the agenda. */
    debate: z
      .object({
        itemId: z.string(),
        residentsHeard: z.number(),
        residentsAdmitted: z.number(),
        /** An adopted vote that may raise the number and has not yet. */
        raisableBy: z.string().nullable(),
      })
      .nullable(),
    /** the papers of the discharge; null without such an item. */
    dossier: z
      .object({
        itemId: z.string(),
        entries: z.array(dossierEntry),
        missing: z.array(paper),
        waivers: z.array(z.object({ missing: z.array(paper), reason: z.string(), at: instant })),
      })
      .nullable(),
  })
  .nullable();

export type AnnualPart = z.infer<typeof annualPart>;

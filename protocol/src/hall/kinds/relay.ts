import { z } from 'zod';
import { lineSettings } from '../line-settings.js';

/** What hangs on a relay: a gong or bell that is struck, a lamp that burns while a vote is open or while the session sits. */
export const relayUses = ['gong', 'vote-light', 'session-light'] as const;
/** When the gong is struck. `resume`: after a recess. */
export const gongMoments = ['opening', 'resume', 'vote'] as const;

export const lcusRelaySettings = z.strictObject({
  line: lineSettings,
  channels: z
    .array(
      z.strictObject({
        channel: z.int().min(1, 'Kanały mają numery 1–8').max(8, 'Kanały mają numery 1–8'),
        use: z.enum(relayUses, 'Wybierz: gong, lampka głosowania albo lampka obrad'),
      }),
    )
    .min(1, 'Podaj, co jest podłączone do przekaźnika')
    .refine((all) => new Set(all.map(({ channel }) => channel)).size === all.length, 'Kanał podano dwa razy'),
  gongAt: z.array(z.enum(gongMoments)).default(['opening', 'vote']),
  pulseMs: z.int().min(50, 'Impuls trwa co najmniej 50 ms').max(5_000, 'Impuls trwa najwyżej 5 s').default(800),
});
export type LcusRelaySettings = z.infer<typeof lcusRelaySettings>;

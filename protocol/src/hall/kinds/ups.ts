import { z } from 'zod';
import { tcpSettings } from '../line-settings.js';

export const nutUpsSettings = z.strictObject({
  /** Where `upsd` listens; its own port is 3493. */
  line: tcpSettings,
  /** The name in front of the `@`, as in `sala@serwer`. */
  ups: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/, 'Podaj nazwę zasilacza z pliku ups.conf'),
  /** An `upsmon secondary` account: the server then waits for us before it cuts the power. Null: only read. */
  username: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,60}$/, 'Podaj nazwę konta z pliku upsd.users')
    .nullable(),
  /** With less left on battery, in seconds, the hall is closed safely. */
  reserveS: z.int().min(60, 'Rezerwa to co najmniej 60 s').max(3_600, 'Rezerwa to najwyżej godzina').default(300),
});
export type NutUpsSettings = z.infer<typeof nutUpsSettings>;

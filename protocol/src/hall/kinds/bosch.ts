import { z } from 'zod';
import { host, port } from '../line-settings.js';
import { authority } from './conference.js';

export const boschRestSettings = z.strictObject({
  protocol: z.enum(['http', 'https'], 'Wybierz http albo https').default('http'),
  host,
  port: port.default(80),
  /** An account of its own: a second person signed in with it would throw the session out. */
  account: z.string().trim().min(1, 'Podaj użytkownika centrali').max(100),
  /** `long`: the unit holds its answer back until something changes; `short`: asked four times a second. */
  polling: z.enum(['long', 'short'], 'Wybierz odpytywanie: long albo short').default('long'),
  authority,
});
export type BoschRestSettings = z.infer<typeof boschRestSettings>;

import { z } from 'zod';
import { lineSettings } from '../line-settings.js';

/** `hub`: the session opens and closes microphones; `unit`: the conference system decides, the session only hears. */
export const authority = z.enum(['hub', 'unit'], 'Wybierz, kto włącza mikrofony: hub albo unit');

export const taidenSettings = z.strictObject({ line: lineSettings, authority });
export type TaidenSettings = z.infer<typeof taidenSettings>;

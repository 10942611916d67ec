import { z } from 'zod';
import { lineSettings } from '../line-settings.js';

export const serialReaderSettings = z.strictObject({ line: lineSettings });
export type SerialReaderSettings = z.infer<typeof serialReaderSettings>;

import { z } from 'zod';
import { instant } from '../session/text.js';

/** S-30: the code by which councillors in the hall check in; only for screens in the hall and the operator. Null where it is not used. */
export const hallCodePart = z.object({ code: z.string(), changesAt: instant }).nullable();

export type HallCodePart = z.infer<typeof hallCodePart>;

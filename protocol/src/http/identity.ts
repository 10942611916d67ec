import { z } from 'zod';
import { role } from '../session/council.js';
import { text } from '../session/text.js';

/** POST /api/sign-in → 200 `Me` and the cookie; 401 `sign-in-failed`; 429 `too-many-attempts` with `retryAfterS`. */
export const signInRequest = z.strictObject({ username: text(80, 1), password: z.string().min(1).max(256) });
export type SignInRequest = z.infer<typeof signInRequest>;

/**
 * POST /api/me/password → 204: one's own password; the other sign-ins end. 403 `password-wrong` or `training-account`,
 * 422 `password-too-weak`, 429 as at the sign-in.
 */
export const passwordChange = z.strictObject({
  currentPassword: z.string().min(1).max(256),
  newPassword: z.string().min(1).max(256),
});
export type PasswordChange = z.infer<typeof passwordChange>;

/** GET /api/me → 200 `Me`, 401 `signed-out`. POST /api/sign-out → 204. */
export const me = z.object({
  personId: z.string(),
  username: z.string(),
  fullName: z.string(),
  roles: z.array(role),
  /** Seats held, by term. */
  seats: z.array(z.object({ termId: z.string(), memberId: z.string() })),
});
export type Me = z.infer<typeof me>;

/** Body of every HTTP error. `article` when the law is the reason, `path` for a wrong field. */
export const httpError = z.object({
  code: z.string(),
  text: z.string(),
  article: z.string().optional(),
  path: z.string().optional(),
  retryAfterS: z.number().optional(),
});
export type HttpError = z.infer<typeof httpError>;

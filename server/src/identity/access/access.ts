import { SetMetadata } from '@nestjs/common';
import type { Role } from '../../../../core/src/council/council.js';

export const accessKey = 'kworum:access';

/** Who may call a route. Below `/api` a route without one of these is closed to everybody. */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[] };

/** Open to everybody. */
export const Public = () => SetMetadata<string, Access>(accessKey, { kind: 'public' });

/** Open to everybody who is signed in. */
export const SignedIn = () => SetMetadata<string, Access>(accessKey, { kind: 'signed-in' });

/** Open to accounts that have one of these roles. */
export const Roles = (...roles: Role[]) => SetMetadata<string, Access>(accessKey, { kind: 'roles', roles });

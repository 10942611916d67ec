import type { Role } from '../../../core/src/council/council.js';

/** Somebody behind a valid sign-in, as far as the rest of the hub needs to know. */
export interface SignedInPerson {
  readonly personId: string;
  readonly username: string;
  readonly fullName: string;
  /** Roles of the account; chair and councillor follow from the roll of a council, not from here. */
  readonly roles: readonly Role[];
  readonly seats: readonly { readonly termId: string; readonly memberId: string }[];
  /** An account made for training has no role in a real session. */
  readonly training: boolean;
  readonly signInId: string;
  /** Absolute end of the sign-in. */
  readonly expiresAt: string;
}

import { z } from 'zod';
import type { RefusalCode } from '../../core/src/kernel/refusal.js';
import { uuid } from './session/text.js';

/** Names of the socket's messages. Client → hub: `watch`, `command` (both with an ack), `shown`; hub → client: `view`, `notice`. */
export const socketEvents = {
  watch: 'watch',
  command: 'command',
  shown: 'shown',
  view: 'view',
  notice: 'notice',
} as const;

/** The largest message a client may send, in bytes: an agenda of 200 items with its documents. More closes the connection. */
export const maxMessageBytes = 512 * 1024;

/** Who looks on. What an audience may not see is never sent to it. `own` goes to one person only and comes with `hall`. */
export const audiences = ['hall', 'chair', 'operator', 'wall', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** `lastSeq`: the newest view the client has, null at first. It always gets the newest whole view back. */
export const watchRequest = z.strictObject({
  sessionId: uuid,
  audience: z.enum(audiences),
  lastSeq: z.int().min(0).nullable(),
});
export type WatchRequest = z.infer<typeof watchRequest>;

/** A councillor's desk says that the ballot of this vote stands on its screen; never answered, nothing depends on it. */
export const shownMessage = z.strictObject({ votingId: uuid });

export type WatchAck =
  | { readonly status: 'watching'; readonly seq: number; readonly serverTime: string }
  | { readonly status: 'failed'; readonly failure: Failure };

/**
 * A view or the parts of it that changed. `full` replaces what the client has, otherwise each given part replaces that part.
 * Messages of one connection arrive in order; after a reconnect the first one is full.
 */
export interface ViewMessage<View = Record<string, unknown>> {
  readonly sessionId: string;
  readonly audience: Audience | 'own';
  readonly seq: number;
  readonly full: boolean;
  readonly parts: Partial<View>;
  readonly serverTime: string;
}

/** Something for this connection alone. `place-changed`: other rights from now on; watch again. `this-desk-votes` takes `newer-desk` back: the newer device has left (V-07). */
export interface NoticeMessage {
  readonly code: 'signed-out' | 'newer-desk' | 'this-desk-votes' | 'slow-down' | 'screen-removed' | 'place-changed';
  readonly text: string;
}

/**
 * Every command is answered. `seq`, `hash` and `at` name the event it led to: the voter's receipt. A press for the choice that stands
 * already names the ballot that stands; any other order with nothing to write names the head of the log.
 */
export type CommandAck =
  | {
      readonly status: 'accepted';
      readonly commandId: string;
      readonly seq: number;
      readonly hash: string;
      readonly at: string;
    }
  | { readonly status: 'refused'; readonly commandId: string; readonly refusal: RefusalMessage }
  | { readonly status: 'failed'; readonly commandId: string | null; readonly failure: Failure };

export interface RefusalMessage {
  readonly code: RefusalCode;
  /** The Polish sentence, ready to show. */
  readonly text: string;
  readonly article?: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export const failureCodes = [
  'bad-payload',
  'unknown-command',
  'unknown-session',
  'not-permitted',
  'signed-out',
  'slow-down',
  'newer-desk',
  /** The database did not answer: nothing is known; resend with the same id. */
  'outcome-unknown',
  /** The log does not verify: the session is shut until somebody has looked into it. */
  'log-broken',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  readonly text: string;
  /** The field that was wrong, for `bad-payload`. */
  readonly path?: string;
}

export const failureTexts: Readonly<Record<FailureCode, string>> = {
  'bad-payload': 'Dane polecenia są nieprawidłowe.',
  'unknown-command': 'Nieznane polecenie.',
  'unknown-session': 'Nie ma takich obrad.',
  'not-permitted': 'Brak uprawnień do tej czynności.',
  'signed-out': 'Zaloguj się ponownie. Niewysłany głos pozostaje na ekranie.',
  'slow-down': 'Zbyt wiele poleceń naraz. Odczekaj chwilę.',
  'newer-desk': 'Zalogowano się na innym urządzeniu. Głosujesz tam.',
  'outcome-unknown': 'Nie wiadomo, czy polecenie zapisano. Ponów.',
  'log-broken': 'Zapis tych obrad jest uszkodzony, dlatego są wstrzymane. Zawiadom administratora.',
  internal: 'Błąd serwera. Spróbuj ponownie.',
};

export function failure(code: FailureCode, path?: string): Failure {
  return { code, text: failureTexts[code], ...(path ? { path } : {}) };
}

import type { Socket } from 'socket.io';
import type { Audience, CommandAck, NoticeMessage, ViewMessage, WatchAck } from '../../../../protocol/src/messages.js';
import type { ScreenView } from '../../../../protocol/src/views/views.js';
import type { SignedInPerson } from '../../identity/signed-in-person.js';
import type { PartDiffer } from '../publisher/part-differ.js';
import type { RateLimit } from './rate-limit.js';

/** What the hub knows of one connection. */
export interface ConnectionData {
  /** Seats are looked up again when a mandate is gained in the session. */
  person: SignedInPerson | null;
  screen: (ScreenView & { readonly sessionId: string }) | null;
  readonly deviceId: string;
  readonly limit: RateLimit;
  /** The member this connection is counted for as a desk. */
  memberId: string | null;
  watching: { readonly sessionId: string; readonly audience: Audience } | null;
  /** What this connection alone was told: the own view, or a screen's scene. */
  personal: PartDiffer<object>;
}

interface FromClient {
  watch: (request: unknown, ack?: (answer: WatchAck) => void) => void;
  command: (command: unknown, ack?: (answer: CommandAck) => void) => void;
  shown: (message: unknown) => void;
}

interface ToClient {
  view: (message: ViewMessage) => void;
  notice: (message: NoticeMessage) => void;
}

export type ChamberSocket = Socket<FromClient, ToClient, Record<string, never>, ConnectionData>;

/** Room of all connections that look at one session as one audience. */
export function roomOf(sessionId: string, audience: Audience): string {
  return `${sessionId} ${audience}`;
}

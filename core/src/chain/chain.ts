import { canonicalJson } from '../kernel/canonical-json.js';
import type { StoredEvent } from '../session/events.js';

/** SHA-256 of UTF-8 text, lower-case hex. Comes from outside so that the rules run in any place. */
export type Sha256 = (text: string) => string;

/** The hash before the first event. */
export const genesisHash = '0'.repeat(64);

/** One link: the bytes stored are the very bytes that were hashed. */
export interface Link {
  readonly seq: number;
  readonly body: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** S-27: a link of the published log whose event happened without the public: its place in the chain without its body. */
export interface SealedLink extends Omit<Link, 'body'> {
  readonly sealed: true;
}
export type PublishedLink = Link | SealedLink;

export function isSealed(link: PublishedLink): link is SealedLink {
  return 'sealed' in link;
}

/** `hash = SHA-256(prevHash ‖ "\n" ‖ seq ‖ "\n" ‖ body)`, body = canonical JSON of the event (V-30). */
export function link(sha256: Sha256, prevHash: string, event: StoredEvent): Link {
  const body = canonicalJson(event);
  return { seq: event.seq, body, prevHash, hash: sha256(`${prevHash}\n${event.seq}\n${body}`) };
}

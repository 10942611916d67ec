import type { StoredEvent } from '../session/events.js';
import { AfterSeal } from './audit/after-seal.js';
import { Audit, type RecountedVoting } from './audit/audit.js';
import { type Fault, type FaultCode, fault, outOfOrder } from './audit/fault.js';
import { isCanonicalText } from './audit/sorted-text.js';
import { genesisHash, isSealed, type Link, type PublishedLink, type Sha256 } from './chain.js';

export interface VerifyOptions {
  readonly sha256: Sha256;
  /** The session the log should be of; otherwise the first event decides. */
  readonly sessionId?: string;
  /**
   * Hashes from papers: minutes, named lists, a publication. Each must stand in the chain. Without one nobody can tell a log
   * whose end was cut off, or which was written anew from some event on, from an honest one.
   */
  readonly witnesses?: readonly string[];
}

export type VerifyReport =
  | {
      readonly verdict: 'intact';
      readonly sessionId: string;
      readonly events: number;
      readonly headHash: string;
      /** Whether the session is over; an unfinished log may simply go on, or have lost its end. */
      readonly closed: boolean;
      /** Events told by their hash only, because they happened without the public (S-27). */
      readonly sealed: number;
      /** Every counted voting that is told, recounted. */
      readonly votings: readonly RecountedVoting[];
    }
  | {
      readonly verdict: 'broken';
      /** Number of the first event that is wrong; of a missing one, the number that is missing. */
      readonly seq: number;
      readonly reason: FaultCode;
      readonly detail: string;
      /** How many events before it hold. */
      readonly intactEvents: number;
    };

/**
 * Recomputes a stored log by another road than the append: every link from the stored bytes, every event from its parsed body,
 * every register, frame and tally from the events, without `decide` and `evolve` (V-30).
 * Of sealed links only the place in the chain can be checked; the log itself has none, a published one may (S-27).
 * @param links rows of one session in the order of their numbers
 */
export function verifyLog(
  links: readonly PublishedLink[],
  { sha256, sessionId, witnesses = [] }: VerifyOptions,
): VerifyReport {
  const audit = new Audit(sha256);
  const afterSeal = new AfterSeal();
  let sealed = 0;
  const chain = new Set<string>();
  let before: { hash: string; at: string; sessionId: string | undefined } = { hash: genesisHash, at: '', sessionId };
  for (const [index, link] of links.entries()) {
    const seq = index + 1;
    const broken = (found: Fault) => report(found, found.reason === 'seq-missing' ? seq : link.seq, index);
    const loose = placeFault(link, seq, before.hash) ?? (isSealed(link) ? sealFault(audit) : hashFault(link, sha256));
    if (loose) return broken(loose);
    if (isSealed(link)) {
      sealed += 1;
      chain.add(link.hash);
      before = { ...before, hash: link.hash };
      continue;
    }
    const body = readBody(link, before);
    if ('reason' in body) return broken(body);
    const wrong = checkEvent(sealed > 0 ? afterSeal : audit, body.event);
    if (wrong) return broken(wrong);
    chain.add(link.hash);
    before = { hash: link.hash, at: body.event.at, sessionId: body.event.sessionId };
  }
  if (links.length === 0) return report(fault('empty-log', 'no event'), 1, 0);
  const unseen = witnesses.find((witness) => !chain.has(witness));
  if (unseen) return report(fault('witness-missing', unseen), links.length + 1, links.length);
  return {
    verdict: 'intact',
    sessionId: before.sessionId ?? '',
    events: links.length,
    headHash: before.hash,
    closed: afterSeal.closed || audit.closed,
    sealed,
    votings: [...audit.votings(), ...afterSeal.votings()],
  };
}

function report({ reason, detail }: Fault, seq: number, intactEvents: number): VerifyReport {
  return { verdict: 'broken', seq, reason, detail, intactEvents };
}

/** Place and predecessor of one row. */
function placeFault(link: PublishedLink, seq: number, prevHash: string): Fault | undefined {
  if (link.seq > seq) return fault('seq-missing', `${link.seq} stands where ${seq} belongs`);
  if (link.seq < seq) return fault('seq-repeated', `${link.seq} stands where ${seq} belongs`);
  return link.prevHash === prevHash ? undefined : fault('prev-hash-mismatch', `expected ${prevHash}`);
}

/** Nothing is sealed before a closed part began. */
function sealFault(audit: Audit): Fault | undefined {
  return audit.wasClosedToPublic ? undefined : outOfOrder('sealed without a closed part');
}

function hashFault(link: Link, sha256: Sha256): Fault | undefined {
  const hash = sha256([link.prevHash, link.seq, link.body].join('\n'));
  return hash === link.hash ? undefined : fault('hash-mismatch', `expected ${hash}`);
}

/** The event in a body, with what can be said of it without knowing the session. */
function readBody(
  { seq, body }: Link,
  before: { at: string; sessionId: string | undefined },
): { readonly event: StoredEvent } | Fault {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return fault('body-not-json', `${body.length} characters`);
  }
  if (!isCanonicalText(parsed, body)) return fault('body-not-canonical', 'other text');
  if (!isEvent(parsed)) return fault('body-not-event', 'envelope');
  if (parsed.seq !== seq) return fault('body-seq-mismatch', `body says ${parsed.seq}`);
  if (parsed.sessionId !== (before.sessionId ?? parsed.sessionId)) return fault('foreign-session', parsed.sessionId);
  if (parsed.at < before.at) return fault('time-runs-backwards', `${parsed.at} after ${before.at}`);
  return { event: parsed };
}

const envelope = ['actor', 'at', 'commandId', 'payload', 'seq', 'sessionId', 'type', 'version'].join();
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isEvent(value: unknown): value is StoredEvent {
  if (typeof value !== 'object' || value === null || Object.keys(value).join() !== envelope) return false;
  const { actor, at, payload } = value as Record<string, unknown>;
  const isRecord = [actor, payload].every((part) => typeof part === 'object' && part !== null);
  return isRecord && typeof at === 'string' && instant.test(at);
}

/** A payload whose parts are missing breaks the reading itself: then the event is none. */
function checkEvent(audit: Pick<Audit, 'check'>, event: StoredEvent): Fault | undefined {
  try {
    return audit.check(event);
  } catch (error) {
    if (error instanceof TypeError) return fault('body-not-event', event.type);
    throw error;
  }
}

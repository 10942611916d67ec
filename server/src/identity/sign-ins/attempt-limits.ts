import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../../core/src/kernel/instant.js';
import { networkOf } from './network-of.js';
import { RecentCounts } from './recent-counts.js';

const minuteMs = 60_000;
/** Places a person signed in from that are remembered at once. */
const maxKnownPlaces = 10_000;

/**
 * Who may try a password now. A whole council sits behind one address, so the tight limit is on one account from one address.
 * The wide limits, on an address (many accounts) and on an account (many addresses), spare places the person signed in from
 * before: an attacker can neither lock the hall out nor lock one councillor out.
 * In memory: a restart forgets, and each hub counts for itself.
 */
@Injectable()
export class AttemptLimits {
  private readonly ofPlace = new RecentCounts(15 * minuteMs, 10);
  private readonly ofAddress = new RecentCounts(15 * minuteMs, 60);
  private readonly ofAccount = new RecentCounts(60 * minuteMs, 50);
  private readonly knownPlaces = new Set<string>();

  /** Counts the attempt before it is judged, so that many at once gain nothing. @returns milliseconds to wait; 0: go on. */
  begin(username: string, address: string, now: Instant): number {
    const network = networkOf(address);
    const place = placeOf(username, network);
    const known = this.knownPlaces.has(place);
    const waitMs = Math.max(
      this.ofPlace.waitMs(place, now),
      known ? 0 : this.ofAddress.waitMs(network, now),
      known ? 0 : this.ofAccount.waitMs(username, now),
    );
    if (waitMs === 0) this.ofPlace.add(place, now);
    return waitMs;
  }

  failed(username: string, address: string, now: Instant): void {
    this.ofAddress.add(networkOf(address), now);
    this.ofAccount.add(username, now);
  }

  succeeded(username: string, address: string): void {
    const place = placeOf(username, networkOf(address));
    this.ofPlace.forget(place);
    this.knownPlaces.delete(place);
    this.knownPlaces.add(place);
    const [oldest] = this.knownPlaces;
    if (this.knownPlaces.size > maxKnownPlaces && oldest !== undefined) this.knownPlaces.delete(oldest);
  }
}

function placeOf(username: string, network: string): string {
  return `${network} ${username}`;
}

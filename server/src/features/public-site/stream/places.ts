import { HttpError } from '../../../platform/errors/http-error.js';

/** How many streams may be open at once. Who gets none still reads: pages poll instead. */
export interface PlaceLimits {
  /** Per address; a whole hall may come from one. */
  readonly perAddress: number;
  readonly inAll: number;
}

/** Counts open streams by address. */
export class Places {
  private readonly byAddress = new Map<string, number>();
  private taken = 0;

  constructor(private readonly limits: PlaceLimits) {}

  /**
   * Takes a place.
   * @returns gives it back; calling it twice does no harm.
   * @throws HttpError 429 when the address has all of its places, 503 when the hub has no more.
   */
  take(address: string): () => void {
    const own = this.byAddress.get(address) ?? 0;
    if (own >= this.limits.perAddress) {
      throw new HttpError(429, {
        code: 'too-many-streams',
        text: 'Z tego adresu otwarto już zbyt wiele połączeń na żywo.',
      });
    }
    if (this.taken >= this.limits.inAll) {
      throw new HttpError(503, { code: 'too-many-streams', text: 'Obrady śledzi teraz zbyt wiele osób naraz.' });
    }
    this.byAddress.set(address, own + 1);
    this.taken += 1;
    let given = true;
    return () => {
      if (!given) return;
      given = false;
      this.taken -= 1;
      const left = (this.byAddress.get(address) ?? 1) - 1;
      if (left > 0) this.byAddress.set(address, left);
      else this.byAddress.delete(address);
    };
  }
}

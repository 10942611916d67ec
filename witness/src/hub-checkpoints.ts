import { fromBase64 } from '../../core/src/kernel/byte-text.js';
import { CannotWitness } from './witness-options.js';

/** What a witness asks a hub for; everything it says is checked by who asked. */
export class HubCheckpoints {
  constructor(
    private readonly hub: string,
    private readonly sessionId: string,
  ) {}

  checkpoints(): Promise<string> {
    return this.get('checkpoints.txt');
  }

  keys(): Promise<string> {
    return this.get('checkpoint-keys.txt');
  }

  /** @returns the hashes of the proof; undefined when the hub gives none */
  async consistency(from: number, to: number): Promise<Uint8Array[] | undefined> {
    const answer = await this.fetched(`proofs/consistency?from=${from}&to=${to}`);
    if (!answer.ok) return undefined;
    const { path } = (await answer.json()) as { path?: unknown };
    const hashes = Array.isArray(path) ? path.map((each) => fromBase64(String(each))) : [undefined];
    return hashes.includes(undefined) ? undefined : (hashes as Uint8Array[]);
  }

  /** @throws CannotWitness when the hub does not take it, with its words */
  async handIn(note: string): Promise<void> {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const answer = await this.fetched('cosignatures', { method: 'POST', headers, body: note });
    if (!answer.ok) throw new CannotWitness(`Serwer nie przyjął podpisu (${answer.status}): ${await answer.text()}`);
  }

  private async get(path: string): Promise<string> {
    const answer = await this.fetched(path);
    if (!answer.ok) throw new CannotWitness(`Serwer odpowiedział ${answer.status} na ${path}.`);
    return answer.text();
  }

  private async fetched(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      const address = `${this.hub}/api/public/sessions/${this.sessionId}/${path}`;
      return await fetch(address, { ...init, signal: AbortSignal.timeout(15_000) });
    } catch (error) {
      throw new CannotWitness(`Nie można połączyć się z ${this.hub} (${(error as Error).message}).`);
    }
  }
}

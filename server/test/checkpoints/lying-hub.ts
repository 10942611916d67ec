import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MerkleTree } from '../../../core/src/chain/merkle/merkle-tree.js';
import { fromHex, toBase64 } from '../../../core/src/kernel/byte-text.js';
import type { SignedSession } from '../../../verifier/src/testing/signed-session.js';
import { sha256Bytes } from './witness-of-tests.js';

/**
 * Something that answers like a hub and tells whatever log it is given, with the true key and with proofs of that very log: what
 * an operator could do who rewrites the database or shows two people two histories.
 */
export class LyingHub {
  readonly cosignatures: string[] = [];
  private session: SignedSession | undefined;
  private readonly server: Server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://hub');
    const { session } = this;
    if (!session) return void response.writeHead(404).end();
    if (pathname.endsWith('/checkpoints.txt')) return void response.end(session.checkpoints);
    if (pathname.endsWith('/checkpoint-keys.txt')) return void response.end(session.keys);
    if (pathname.endsWith('/proofs/consistency')) {
      const [from, to] = ['from', 'to'].map((name) => Number(searchParams.get(name))) as [number, number];
      const tree = new MerkleTree(sha256Bytes);
      for (const { hash } of session.links) tree.append(fromHex(hash) ?? new Uint8Array());
      return void response.end(JSON.stringify({ from, to, path: tree.consistencyProof(from, to).map(toBase64) }));
    }
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part.toString();
    });
    request.on('end', () => {
      this.cosignatures.push(body);
      response.end('{"taken":1}');
    });
  });

  async listens(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  tells(session: SignedSession): void {
    this.session = session;
  }

  ends(): void {
    this.server.close();
  }
}

import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Settings } from '../../platform/config/settings.js';

export const maxDocumentBytes = 25 * 1024 * 1024;
/** What a file begins with, by media type: the sender's word for it does not count. */
const beginnings = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
} as const;
export type MediaType = keyof typeof beginnings;
const longestBeginning = 8;
/** A temporary file this old belongs to an upload that died with its hub. */
const abandonedAfterMs = 3_600_000;

export interface StoredBytes {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: MediaType;
}

/** The upload is not what it should be. */
export class UnfitDocument extends Error {
  override readonly name = 'UnfitDocument';
  constructor(readonly reason: 'other-type' | 'too-large') {
    super(reason);
  }
}

/**
 * Documents on disk: `documents/<first two>/<sha256>` under the data directory. A file has its name only once all of it is on
 * disk; what breaks off before leaves nothing.
 */
@Injectable()
export class DocumentStore implements OnModuleInit {
  private readonly root: string;
  private readonly incoming: string;

  constructor(settings: Settings) {
    this.root = join(settings.dataDirectory, 'documents');
    this.incoming = join(this.root, 'incoming');
  }

  async onModuleInit(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > abandonedAfterMs) await rm(path, { force: true });
    }
  }

  /**
   * @param accepted what the file may be, judged by its first bytes
   * @throws UnfitDocument; any error of the source, e.g. when the sender goes away.
   */
  async keep(
    source: AsyncIterable<Uint8Array>,
    accepted: readonly MediaType[] = ['application/pdf'],
  ): Promise<StoredBytes> {
    const temporary = join(this.incoming, randomUUID());
    const file = await open(temporary, 'wx', 0o600);
    try {
      const stored = await receive(source, file, accepted);
      await file.sync();
      await file.close();
      await this.place(temporary, stored.sha256);
      return stored;
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** @param start first byte, @param end last byte, both counted from 0. */
  read(sha256: string, start: number, end: number): ReadStream {
    return createReadStream(this.pathOf(sha256), { start, end });
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    );
  }

  private async place(temporary: string, sha256: string): Promise<void> {
    const folder = join(this.root, sha256.slice(0, 2));
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rename(temporary, this.pathOf(sha256));
    // The new name, too, must survive a power cut.
    for (const directory of [folder, this.root]) {
      const handle = await open(directory, 'r');
      await handle.sync().finally(() => handle.close());
    }
  }

  private pathOf(sha256: string): string {
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

async function receive(
  source: AsyncIterable<Uint8Array>,
  file: FileHandle,
  accepted: readonly MediaType[],
): Promise<StoredBytes> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  let bytes = 0;
  for await (const chunk of source) {
    if (head.length < longestBeginning) {
      head = Buffer.concat([head, chunk.subarray(0, longestBeginning)]).subarray(0, longestBeginning);
      if (!accepted.some((type) => mayBecome(type, head))) throw new UnfitDocument('other-type');
    }
    bytes += chunk.length;
    if (bytes > maxDocumentBytes) throw new UnfitDocument('too-large');
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  const mediaType = accepted.find((type) => mayBecome(type, head) && head.length >= beginnings[type].length);
  if (!mediaType) throw new UnfitDocument('other-type');
  return { sha256: hash.digest('hex'), bytes, mediaType };
}

/** Whether what has come so far is how this type begins. */
function mayBecome(type: MediaType, head: Buffer): boolean {
  const beginning = beginnings[type];
  const length = Math.min(beginning.length, head.length);
  return beginning.subarray(0, length).equals(head.subarray(0, length));
}

import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Stated, statedIn } from '../../verifier/src/checkpoint-again.js';
import { CannotWitness } from './witness-options.js';

/** The last checkpoint of a log this witness signed, on its own disk: what the hub says later must go on from it. */
export class SeenCheckpoint {
  private readonly path: string;

  constructor(
    directory: string,
    private readonly origin: string,
  ) {
    mkdirSync(directory, { recursive: true });
    this.path = join(directory, `${createHash('sha256').update(origin).digest('hex').slice(0, 32)}.checkpoint`);
  }

  /** @returns null before the first one. @throws CannotWitness when the file is damaged: a witness that forgot is none */
  read(): Stated | null {
    if (!existsSync(this.path)) return null;
    const stated = statedIn(readFileSync(this.path, 'utf8'));
    if (stated?.origin !== this.origin)
      throw new CannotWitness(`Zapamiętany punkt kontrolny jest uszkodzony: ${this.path}`);
    return stated;
  }

  /** On the disk before the signature leaves this machine. */
  keep(text: string): void {
    const unfinished = `${this.path}.new`;
    const file = openSync(unfinished, 'w', 0o600);
    writeSync(file, text);
    fsyncSync(file);
    closeSync(file);
    renameSync(unfinished, this.path);
  }
}

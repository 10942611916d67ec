import { readFileSync } from 'node:fs';
import { HubCheckpoints } from './hub-checkpoints.js';
import { LogContradicts, type Looked, look } from './look.js';
import { SeenCheckpoint } from './seen-checkpoint.js';
import { WitnessKey } from './witness-key.js';
import { CannotWitness, readWitnessOptions } from './witness-options.js';

/**
 * `npm run witness`: a second party's machine that follows one session's log and signs beneath its checkpoints, as long as each
 * goes on from the last. A log that contradicts itself is refused loudly and for good.
 */
async function main(): Promise<number> {
  const { hub, sessionId, keyFile, name, state, logKeys, every, showKey } = readWitnessOptions(process.argv.slice(2));
  const key = WitnessKey.at(keyFile, name);
  if (showKey) {
    process.stdout.write(`${key.publicText}\n`);
    return 0;
  }
  const place = {
    hub: new HubCheckpoints(hub, sessionId),
    key,
    logKeys: logKeys === null ? null : readFileSync(logKeys, 'utf8'),
    seenOf: (origin: string) => new SeenCheckpoint(state, origin),
    now: Date.now,
  };
  for (;;) {
    try {
      say(sentenceOf(await look(place)));
    } catch (error) {
      if (!(error instanceof CannotWitness) || every === 0) throw error;
      say(error.message);
    }
    if (every === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, every * 1000));
  }
}

function sentenceOf({ found, size }: Looked): string {
  switch (found) {
    case 'nothing':
      return 'Nie ma jeszcze żadnego punktu kontrolnego.';
    case 'known':
      return `Nic nowego: dziennik do zdarzenia nr ${size} jest już poświadczony.`;
    case 'cosigned':
      return `Poświadczono dziennik do zdarzenia nr ${size}.`;
  }
}

function say(text: string): void {
  process.stdout.write(`${new Date().toISOString()} ${text}\n`);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof LogContradicts) {
    process.stderr.write(
      `\n!!! DZIENNIK SOBIE PRZECZY – NIE POŚWIADCZONO !!!\n${error.message}\nZachowaj katalog --state: jest dowodem. Zawiadom przewodniczącego rady.\n`,
    );
    process.exitCode = 1;
  } else {
    process.stderr.write(`${error instanceof CannotWitness ? error.message : (error as Error).stack}\n`);
    process.exitCode = 2;
  }
}

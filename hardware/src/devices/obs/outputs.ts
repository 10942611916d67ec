import { Refused } from '../../device/trouble.js';
import { type ObsClient, ObsRefused } from './client.js';
import type { OutputState } from './difference.js';

/** OBS answers at once that it will; that it has comes with an event. */
const changesWithinMs = 4_000;

const states: Readonly<Record<string, OutputState>> = {
  OBS_WEBSOCKET_OUTPUT_STARTING: 'starting',
  OBS_WEBSOCKET_OUTPUT_STARTED: 'on',
  OBS_WEBSOCKET_OUTPUT_STOPPING: 'stopping',
  OBS_WEBSOCKET_OUTPUT_STOPPED: 'off',
  OBS_WEBSOCKET_OUTPUT_RECONNECTING: 'reconnecting',
  OBS_WEBSOCKET_OUTPUT_RECONNECTED: 'on',
  OBS_WEBSOCKET_OUTPUT_PAUSED: 'paused',
  OBS_WEBSOCKET_OUTPUT_RESUMED: 'on',
};

/** How an output came to stand still: `failed` nobody stopped it. */
export type Turn = 'began' | 'ended' | 'failed-to-begin' | 'failed' | 'other';

/** What OBS says of its recording or its stream, as events tell it. */
export class Output {
  private readonly waiting = new Set<() => void>();

  constructor(private current: OutputState) {}

  get state(): OutputState {
    return this.current;
  }

  /** @param word the event's `outputState` @returns what has happened; undefined for a word that says nothing new */
  hear(word: string): Turn | undefined {
    const before = this.current;
    const now = states[word];
    if (now === undefined || now === before) return undefined;
    // OBS sends its events through several threads: the word before may come after the word that ends it.
    if ((now === 'starting' && before !== 'off') || (now === 'stopping' && before === 'off')) return undefined;
    this.set(now);
    if (now === 'on' && before !== 'paused' && before !== 'reconnecting') return 'began';
    if (now !== 'off') return 'other';
    if (before === 'stopping') return 'ended';
    return before === 'starting' ? 'failed-to-begin' : 'failed';
  }

  /** By the answer of a status request, which may have overtaken an event. */
  set(state: OutputState): void {
    this.current = state;
    for (const look of this.waiting) look();
  }

  /** @returns the first state that fits, though another may have followed; undefined when none came in time */
  reaches(fits: (state: OutputState) => boolean): Promise<OutputState | undefined> {
    return new Promise((resolve) => {
      const done = (value: OutputState | undefined): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(value);
      };
      const look = (): void => {
        if (fits(this.current)) done(this.current);
      };
      const timer = setTimeout(() => done(undefined), changesWithinMs);
      this.waiting.add(look);
      look();
    });
  }
}

/**
 * Carries out one order about the recording and waits for OBS's own word.
 * @throws Refused, Busy, Lost
 */
export async function orderRecording(
  client: ObsClient,
  output: Output,
  to: 'start' | 'pause' | 'resume' | 'stop',
): Promise<void> {
  if (to === 'pause') return await pauseOrStop(client, output);
  const requests = { start: 'StartRecord', resume: 'ResumeRecord', stop: 'StopRecord' } as const;
  const begins = to !== 'stop';
  if (to === 'start') output.set('starting');
  const isTaken = await unlessAlready(client.call(requests[to])).catch((error: unknown) => {
    // Nothing starts: one that counted as starting would never be told to again.
    if (to === 'start' && output.state === 'starting') output.set('off');
    throw error;
  });
  const told = isTaken ? await output.reaches((state) => state === 'off' || (begins && state === 'on')) : undefined;
  // Only where no event comes: just after `STOPPED` the status still says that it runs.
  if (told === undefined) await readRecording(client, output);
  const reached = told ?? output.state;
  if (begins && reached !== 'on') throw new Refused('nagranie nie ruszyło: sprawdź katalog nagrań i miejsce na dysku');
  if (!begins && reached !== 'off') throw new Refused('nagranie się nie zakończyło');
}

/** A recording that shares its encoder with the stream cannot be paused: what must not be recorded is not, so it is stopped. */
async function pauseOrStop(client: ObsClient, output: Output): Promise<void> {
  const pauses = await unlessAlready(client.call('PauseRecord'));
  if (pauses && (await soon(output, (state) => state === 'paused' || state === 'off'))) return;
  await readRecording(client, output);
  if (output.state === 'paused' || output.state === 'off') return;
  await orderRecording(client, output, 'stop');
}

/** Pausing takes OBS no time. */
async function soon(output: Output, fits: (state: OutputState) => boolean): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 500);
  });
  const reached = await Promise.race([output.reaches(fits), late]);
  clearTimeout(timer);
  return reached !== undefined;
}

async function readRecording(client: ObsClient, output: Output): Promise<void> {
  const { outputActive, outputPaused } = await client.call('GetRecordStatus');
  const isStopping = output.state === 'stopping' && outputActive;
  if (!isStopping) output.set(runningState(outputActive, outputPaused));
}

/** What a recording's status says of it. */
export function runningState(isActive: boolean, isPaused: boolean): OutputState {
  return isActive ? (isPaused ? 'paused' : 'on') : 'off';
}

/** 500, 501, 502, 503: it is so already. @returns whether OBS took the order @throws Refused for anything else */
export async function unlessAlready(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    if (error instanceof ObsRefused && error.code >= 500 && error.code <= 503) return false;
    throw error;
  }
}

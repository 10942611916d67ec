import type { ObsClient } from './client.js';
import { type Output, runningState } from './outputs.js';

const pollMs = 2_000;
/** An output that has not grown for so long stands still, whatever it says of itself. */
const standsStillAfterMs = 5_000;
const littleSpaceMb = 2_048;

/** Looks every two seconds whether what runs also grows, whether there is room for it, and whether OBS answers at all. */
export class ObsHealth {
  private readonly timer: ReturnType<typeof setInterval>;
  private readonly grown = new Map<string, { readonly duration: number; readonly atMs: number }>();
  private words: readonly string[] = [];
  private isAsking = false;

  /** @param changed the words have changed */
  constructor(
    private readonly client: ObsClient,
    private readonly outputs: { readonly recording: Output; readonly streaming: Output },
    private readonly changed: () => void,
  ) {
    this.timer = setInterval(() => void this.look(), pollMs);
    this.timer.unref();
  }

  get troubles(): readonly string[] {
    return this.words;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async look(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      const words = [...(await this.stream()), ...(await this.record()), ...(await this.disk())];
      if (words.join() === this.words.join()) return;
      this.words = words;
      this.changed();
    } catch {
      // One that does not answer is not there: the actor begins anew.
      this.client.close();
    } finally {
      this.isAsking = false;
    }
  }

  private async stream(): Promise<string[]> {
    const { streaming } = this.outputs;
    if (streaming.state !== 'on' && streaming.state !== 'reconnecting') return this.forget('stream');
    const { outputActive, outputReconnecting, outputDuration } = await this.client.call('GetStreamStatus');
    if (outputActive && outputReconnecting !== (streaming.state === 'reconnecting'))
      streaming.set(outputReconnecting ? 'reconnecting' : 'on');
    if (outputReconnecting) return ['Transmisja traci połączenie z serwerem'];
    return this.grows('stream', outputDuration) ? [] : ['Transmisja stoi: serwer jej nie odbiera'];
  }

  private async record(): Promise<string[]> {
    const { recording } = this.outputs;
    const { state } = recording;
    const { outputActive, outputPaused, outputDuration } = await this.client.call('GetRecordStatus');
    const isStill = state === recording.state && state !== 'starting' && state !== 'stopping';
    // Events are OBS's word at once; this is its word at leisure, should one have got lost.
    if (isStill && recording.state !== runningState(outputActive, outputPaused)) {
      recording.set(runningState(outputActive, outputPaused));
      this.changed();
    }
    if (recording.state !== 'on') return this.forget('record');
    return this.grows('record', outputDuration) ? [] : ['Nagranie stoi w miejscu: sprawdź dysk komputera z OBS'];
  }

  private async disk(): Promise<string[]> {
    const { availableDiskSpace } = await this.client.call('GetStats');
    return availableDiskSpace < littleSpaceMb ? ['Na dysku nagrań zostało mniej niż 2 GB'] : [];
  }

  private forget(output: string): string[] {
    this.grown.delete(output);
    return [];
  }

  private grows(output: string, duration: number): boolean {
    const nowMs = performance.now();
    const before = this.grown.get(output);
    if (!before || before.duration !== duration) this.grown.set(output, { duration, atMs: nowMs });
    return !before || before.duration !== duration || nowMs - before.atMs < standsStillAfterMs;
  }
}

import { type Emit, masks, Refusal } from './collection.js';

export interface OutputTimes {
  readonly startMs: number;
  readonly stopMs: number;
}

type State = 'STARTING' | 'STARTED' | 'STOPPING' | 'STOPPED' | 'PAUSED' | 'RECONNECTING';

/** The recording or the stream of a simulated OBS: it answers at once and takes its time, like the real one. */
export class FakeOutput {
  state: State = 'STOPPED';
  /** Of a stream: what the server at the other end does. */
  peer: 'accepts' | 'unreachable' | 'lost' = 'accepts';
  /** A recording that shares its encoder with the stream cannot be paused; OBS answers OK all the same. */
  canPause = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private grownMs = 0;
  private growsSinceMs: number | null = null;

  constructor(
    private readonly event: 'RecordStateChanged' | 'StreamStateChanged',
    private readonly times: OutputTimes,
    private readonly emit: Emit,
  ) {}

  get isActive(): boolean {
    return this.state !== 'STOPPED' && this.state !== 'STARTING';
  }

  get durationMs(): number {
    const now = this.growsSinceMs === null ? 0 : performance.now() - this.growsSinceMs;
    return Math.round(this.grownMs + now);
  }

  start(): void {
    // While it starts, a second order is answered like the first.
    if (this.state === 'STARTING') return;
    if (this.state !== 'STOPPED') throw new Refusal(500, 'The output is already running.');
    this.grownMs = 0;
    this.become('STARTING');
    const next = this.peer === 'accepts' ? 'STARTED' : 'STOPPED';
    this.timer = setTimeout(() => this.become(next), this.times.startMs);
  }

  stop(): void {
    if (!this.isActive) throw new Refusal(501, 'The output is not running.');
    this.become('STOPPING');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.become('STOPPED'), this.times.stopMs);
  }

  pause(): void {
    if (this.state === 'PAUSED') throw new Refusal(502, 'The output is already paused.');
    if (this.canPause && this.state === 'STARTED') this.become('PAUSED');
  }

  resume(): void {
    if (this.state !== 'PAUSED') throw new Refusal(503, 'The output is not paused.');
    this.become('STARTED', 'RESUMED');
  }

  /** The disk is full, or the server has hung up for good. */
  fail(): void {
    clearTimeout(this.timer);
    this.become('STOPPED');
  }

  /** The server of the stream is gone, or there again. */
  loseServer(isLost: boolean): void {
    this.peer = isLost ? 'lost' : 'accepts';
    if (isLost && this.state === 'STARTED') this.become('RECONNECTING');
    else if (!isLost && this.state === 'RECONNECTING') this.become('STARTED', 'RECONNECTED');
  }

  /** The process is gone: nobody is told. */
  crash(): void {
    clearTimeout(this.timer);
    this.state = 'STOPPED';
    this.growsSinceMs = null;
  }

  private become(state: State, word: string = state): void {
    if (this.growsSinceMs !== null) this.grownMs += performance.now() - this.growsSinceMs;
    this.growsSinceMs = state === 'STARTED' ? performance.now() : null;
    this.state = state;
    const outputState = `OBS_WEBSOCKET_OUTPUT_${word}`;
    this.emit(this.event, masks.outputs, { outputActive: this.isActive, outputState, outputPath: null });
  }
}

import type { Link, LinkEvent } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { splitLines } from '../../line/split-lines.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { readUnitWord, toUnit, type UnitWord } from './codec.js';

/** Silence after an order means that nothing changed: already so, unit missing, list full, blocked by voting or priority. */
const silenceMs = 600;
const statusWithinMs = 2_000;

/** An open line to a conference unit whose whole state has been read. */
export class ShureDisLink implements Link<SeenMicrophones, MicrophoneCommand> {
  private readonly open = new Set<number>();
  private readonly requests = new Set<number>();
  private readonly listeners: ((event: LinkEvent) => void)[] = [];
  /** Who waits for the next word that fits. */
  private waiting: { fits: (word: UnitWord) => boolean; heard: (word: UnitWord) => void } | undefined;

  /** @throws Lost when the unit does not tell its state */
  static async over(line: ByteLine): Promise<ShureDisLink> {
    const link = new ShureDisLink(line);
    try {
      await link.readStatus();
    } catch (error) {
      line.close();
      throw error;
    }
    return link;
  }

  private constructor(private readonly line: ByteLine) {
    line.onBytes(splitLines((text) => this.hear(readUnitWord(text))));
    line.onClose((reason) => this.tell({ type: 'closed', reason }));
  }

  get observed(): SeenMicrophones {
    return { open: [...this.open].sort(byNumber), requests: [...this.requests].sort(byNumber) };
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.listeners.push(listener);
  }

  async execute({ microphone, on }: MicrophoneCommand): Promise<'confirmed'> {
    const word = await this.ask(
      `${on ? 'mic_on' : 'mic_off'} ${microphone}`,
      (word) =>
        (word.type === 'microphone' && word.microphone === microphone && word.on === on) || word.type === 'error',
      silenceMs,
    );
    if (word?.type === 'error') throw new Refused(word.text || 'jednostka nie zna polecenia');
    if (word) return 'confirmed';
    await this.readStatus();
    if (this.open.has(microphone) !== on)
      throw new Refused('jednostka nie wykonała (lista mówców pełna albo pulpit odłączony)');
    return 'confirmed';
  }

  close(): void {
    this.line.close();
  }

  /** `mic_status`: everything anew. @throws Lost */
  private async readStatus(): Promise<void> {
    const before = new Set(this.open);
    this.open.clear();
    this.requests.clear();
    const done = await this.ask('mic_status', (word) => word.type === 'status-done', statusWithinMs);
    if (!done) throw new Lost('Jednostka nie podaje stanu mikrofonów');
    if (before.size !== this.open.size || [...before].some((one) => !this.open.has(one)))
      this.tell({ type: 'changed', origin: 'command' });
  }

  /** @returns undefined after silence. @throws Lost on a closed line */
  private ask(command: string, fits: (word: UnitWord) => boolean, withinMs: number): Promise<UnitWord | undefined> {
    this.line.write(toUnit(command));
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.waiting?.heard === heard && resolve(undefined), withinMs);
      const heard = (word: UnitWord): void => {
        clearTimeout(timer);
        resolve(word);
      };
      this.waiting = { fits, heard };
    });
  }

  private hear(word: UnitWord | undefined): void {
    if (!word) return;
    const wasWaitedFor = this.waiting?.fits(word) ?? false;
    this.note(word, wasWaitedFor ? 'command' : 'device');
    if (!wasWaitedFor) return;
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.heard(word);
  }

  private note(word: UnitWord, origin: 'command' | 'device'): void {
    if (word.type !== 'microphone' && word.type !== 'request') return;
    const set = word.type === 'microphone' ? this.open : this.requests;
    if (set.has(word.microphone) === word.on) return;
    if (word.on) set.add(word.microphone);
    else set.delete(word.microphone);
    // While the unit dumps its state nobody has pressed anything.
    if (this.waiting?.fits({ type: 'status-done' })) return;
    if (word.type === 'request') {
      this.tell({ type: 'input', input: { kind: 'floor-request', microphone: word.microphone, wanted: word.on } });
    } else if (origin === 'device') {
      this.tell({ type: 'input', input: { kind: 'microphone', microphone: word.microphone, open: word.on } });
    }
    const text =
      word.type === 'microphone'
        ? `Mikrofon ${word.microphone} ${word.on ? 'włączony' : 'wyłączony'} przy pulpicie`
        : undefined;
    this.tell({ type: 'changed', origin, ...(text && origin === 'device' ? { text } : {}) });
  }

  private tell(event: LinkEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

function byNumber(a: number, b: number): number {
  return a - b;
}

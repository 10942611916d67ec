import type { Link } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { splitLines } from '../../line/split-lines.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { readUnitWord, toUnit, type UnitWord } from './codec.js';

/** Silence after an order means that nothing changed: already so, unit missing, list full, blocked by voting or priority. */
const silenceMs = 600;
const statusWithinMs = 2_000;

/** The state as the unit dumps it word by word. */
interface Dump {
  readonly open: Set<number>;
  readonly requests: Set<number>;
  readonly done: () => void;
}

/** An open line to a conference unit whose whole state has been read. */
export class ShureDisLink extends MicrophoneLink<ByteLine> implements Link<SeenMicrophones, MicrophoneCommand> {
  private dump: Dump | undefined;
  private isRead = false;

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

  private constructor(line: ByteLine) {
    super(line);
    line.onBytes(splitLines((text) => this.hear(readUnitWord(text))));
  }

  async execute(command: MicrophoneCommand): Promise<'confirmed'> {
    const { microphone, on } = command;
    const isDone = await this.board.carryOut(
      command,
      silenceMs,
      () => this.line.write(toUnit(`${on ? 'mic_on' : 'mic_off'} ${microphone}`)),
      () => this.readStatus(),
    );
    if (!isDone) throw new Refused('jednostka nie wykonała (lista mówców pełna albo pulpit odłączony)');
    return 'confirmed';
  }

  /** `mic_status`: everything anew. @throws Lost */
  private async readStatus(): Promise<void> {
    const told = new Promise<boolean>((resolve) => {
      const timer = setTimeout(resolve, statusWithinMs, false);
      const done = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      this.dump = { open: new Set(), requests: new Set(), done };
    });
    this.line.write(toUnit('mic_status'));
    if (!(await told)) throw new Lost('Jednostka nie podaje stanu mikrofonów');
  }

  private hear(word: UnitWord | undefined): void {
    const { dump } = this;
    if (word?.type === 'error') this.board.refuse(word.text || 'jednostka nie zna polecenia');
    else if (word?.type === 'status-done') this.read();
    else if (word?.type === 'microphone' && dump) note(dump.open, word);
    else if (word?.type === 'microphone') this.board.tellMicrophone(word.microphone, word.on);
    else if (word?.type === 'request' && dump) note(dump.requests, word);
    else if (word?.type === 'request') this.board.tellRequest(word.microphone, word.on);
  }

  private read(): void {
    const { dump } = this;
    if (!dump) return;
    this.dump = undefined;
    this.board.tellOpen([...dump.open]);
    // What was asked for before we came is known, and nobody has pressed anything.
    this.board.tellRequests([...dump.requests], this.isRead);
    this.isRead = true;
    dump.done();
  }
}

function note(numbers: Set<number>, { microphone, on }: { readonly microphone: number; readonly on: boolean }): void {
  if (on) numbers.add(microphone);
  else numbers.delete(microphone);
}

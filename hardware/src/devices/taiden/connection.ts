import type { Link, LinkEvent } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { MicrophoneBoard } from '../../microphones/microphone-board.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { highestMicrophone, writeOrder } from './codec.js';
import { splitReports } from './split-reports.js';

/** Silence after an order: nothing changed, so the unit is asked for its state. */
const silenceMs = 600;
const statusWithinMs = 1_500;

/** An open line to a main unit that reports its microphones. */
export class TaidenLink implements Link<SeenMicrophones, MicrophoneCommand> {
  private readonly board = new MicrophoneBoard();
  private onStatus: () => void = () => undefined;

  /** @throws Lost when the unit does not tell its state */
  static async over(line: ByteLine): Promise<TaidenLink> {
    const link = new TaidenLink(line);
    try {
      await link.readStatus();
    } catch (error) {
      line.close();
      throw error;
    }
    return link;
  }

  private constructor(private readonly line: ByteLine) {
    line.onBytes(
      splitReports((report) => {
        // Which microphone the camera should show is open by the same report's word.
        if (report.type !== 'open') return;
        this.board.tellOpen(report.microphones);
        this.onStatus();
      }),
    );
    line.onClose((reason) => this.board.tell({ type: 'closed', reason }));
  }

  get observed(): SeenMicrophones {
    return this.board.seen;
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  subscribe(listener: (event: LinkEvent) => void): void {
    this.board.subscribe(listener);
  }

  async execute({ microphone, on }: MicrophoneCommand): Promise<'confirmed'> {
    if (microphone > highestMicrophone) throw new Refused('jednostka nie ma takiego numeru');
    if (this.board.isOpen(microphone) === on) return 'confirmed';
    const heard = this.board.hears(microphone, on, silenceMs);
    this.line.write(writeOrder({ type: 'microphone', microphone, on }));
    if (await heard) return 'confirmed';
    await this.readStatus();
    if (this.board.isOpen(microphone) !== on)
      throw new Refused('jednostka nie wykonała (za dużo otwartych mikrofonów albo pulpit odłączony)');
    return 'confirmed';
  }

  close(): void {
    this.line.close();
  }

  /** Reports begin with the state of now. @throws Lost */
  private async readStatus(): Promise<void> {
    const told = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), statusWithinMs);
      this.onStatus = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
    this.line.write(writeOrder({ type: 'reports', on: true }));
    if (!(await told)) throw new Lost('Jednostka nie podaje stanu mikrofonów');
  }
}

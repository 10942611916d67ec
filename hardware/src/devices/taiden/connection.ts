import type { Link } from '../../device/driver.js';
import { Lost, Refused } from '../../device/trouble.js';
import type { ByteLine } from '../../line/byte-line.js';
import { MicrophoneLink } from '../../microphones/microphone-link.js';
import type { MicrophoneCommand, SeenMicrophones } from '../../microphones/microphones.js';
import { highestMicrophone, writeOrder } from './codec.js';
import { splitReports } from './split-reports.js';

/** Silence after an order: nothing changed, so the unit is asked for its state. */
const silenceMs = 600;
const statusWithinMs = 1_500;

/** An open line to a main unit that reports its microphones. */
export class TaidenLink extends MicrophoneLink<ByteLine> implements Link<SeenMicrophones, MicrophoneCommand> {
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

  private constructor(line: ByteLine) {
    super(line);
    line.onBytes(
      splitReports((report) => {
        // Which microphone the camera should show is open by the same report's word.
        if (report.type !== 'open') return;
        this.board.tellOpen(report.microphones);
        this.onStatus();
      }),
    );
  }

  async execute(command: MicrophoneCommand): Promise<'confirmed'> {
    const { microphone, on } = command;
    if (microphone > highestMicrophone) throw new Refused('jednostka nie ma takiego numeru');
    if (this.board.isOpen(microphone) === on) return 'confirmed';
    const isDone = await this.board.carryOut(
      command,
      silenceMs,
      () => this.line.write(writeOrder({ type: 'microphone', microphone, on })),
      () => this.readStatus(),
    );
    if (!isDone) throw new Refused('jednostka nie wykonała (za dużo otwartych mikrofonów albo pulpit odłączony)');
    return 'confirmed';
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

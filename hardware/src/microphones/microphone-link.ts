import { TellingLink } from '../device/telling-link.js';
import { MicrophoneBoard } from './microphone-board.js';
import type { SeenMicrophones } from './microphones.js';

/** As much of a line as every connection needs, whatever it carries. */
interface OneLine {
  readonly isOpen: boolean;
  onClose(listener: (reason: string) => void): void;
  close(): void;
}

/** A connection over one line to a system whose microphones are kept on a board. */
export abstract class MicrophoneLink<Line extends OneLine> extends TellingLink {
  protected readonly board = new MicrophoneBoard((event) => this.tell(event));

  protected constructor(protected readonly line: Line) {
    super();
    line.onClose((reason) => this.tell({ type: 'closed', reason }));
  }

  get observed(): SeenMicrophones {
    return this.board.seen;
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  close(): void {
    this.line.close();
  }
}

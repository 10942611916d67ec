import { SerialPort } from 'serialport';
import { Lost } from '../device/trouble.js';
import type { ByteLine } from './byte-line.js';

/**
 * Opens a serial port, 8N1, for this process alone. Always a new object: one that was closed keeps what was written in between and
 * sends it when the cable returns (hardware findings §2). @throws Lost
 */
export function openSerialLine(
  { path, baudRate }: { path: string; baudRate: number },
  signal: AbortSignal,
): Promise<ByteLine> {
  return new Promise((resolve, reject) => {
    const port = new SerialPort({ path, baudRate, autoOpen: false });
    const giveUp = (): void => {
      if (port.isOpen) port.close(() => undefined);
      reject(new Lost('Port szeregowy nie otwiera się'));
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    port.open((error) => {
      signal.removeEventListener('abort', giveUp);
      if (error) reject(new Lost(reasonOf(error)));
      else if (signal.aborted) giveUp();
      else resolve(new SerialLine(port));
    });
  });
}

const lastWordMs = 300;

class SerialLine implements ByteLine {
  private reason = 'Odłączono kabel';
  private isClosing = false;

  constructor(private readonly port: SerialPort) {
    // Without a handler a cancelled write would end the process; without a reader an unplugged cable is not noticed.
    port.on('error', (error) => {
      this.reason = reasonOf(error);
      this.close();
    });
    port.on('data', () => undefined);
  }

  get isOpen(): boolean {
    return this.port.isOpen && !this.isClosing;
  }

  write(bytes: Uint8Array): void {
    if (!this.isOpen) throw new Lost(this.reason);
    this.port.write(Buffer.from(bytes));
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.port.on('data', listener);
  }

  onClose(listener: (reason: string) => void): void {
    this.port.once('close', () => listener(this.reason));
  }

  /** What was written last still leaves: a gong that was struck is let go. */
  close(): void {
    if (this.isClosing || !this.port.isOpen) return;
    this.isClosing = true;
    const end = (): void => {
      clearTimeout(limit);
      if (this.port.isOpen) this.port.close(() => undefined);
    };
    // A device that does not read holds nobody up.
    const limit = setTimeout(end, lastWordMs);
    this.port.drain(end);
  }
}

/** The library's errors carry no code, only sentences. */
function reasonOf({ message }: Error): string {
  if (/No such file/i.test(message)) return 'Nie ma takiego portu (kabel odłączony?)';
  if (/lock port|temporarily unavailable/i.test(message)) return 'Portu używa inny program';
  if (/permission|denied/i.test(message)) return 'Brak uprawnień do portu (grupa dialout)';
  if (/ioctl/i.test(message)) return 'To nie jest port szeregowy';
  return `Port szeregowy: ${message}`;
}

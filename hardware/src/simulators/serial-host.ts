import { SerialPort } from 'serialport';
import { type Faults, faultyVoice, noFaults } from './faults.js';
import type { ByteDevice } from './tcp-host.js';

/** Puts a simulated device at the far end of a serial cable (one end of a pty pair). */
export class SerialHost {
  readonly faults: Faults = noFaults();
  private port: SerialPort | undefined;

  constructor(private readonly device: ByteDevice) {}

  async plug(path: string, baudRate: number): Promise<void> {
    const port = new SerialPort({ path, baudRate, autoOpen: false });
    await new Promise<void>((resolve, reject) => port.open((error) => (error ? reject(error) : resolve())));
    const say = faultyVoice(this.faults, (bytes) => void (port.isOpen && port.write(Buffer.from(bytes))));
    port.on('data', this.device.answer(say, this.faults));
    port.on('error', () => undefined);
    this.port = port;
  }

  async unplug(): Promise<void> {
    const { port } = this;
    this.port = undefined;
    if (port?.isOpen) await new Promise<void>((resolve) => port.close(() => resolve()));
  }
}

import { connect, type Socket } from 'node:net';
import { Lost } from '../device/trouble.js';
import type { ByteLine } from './byte-line.js';

/** What may wait in the kernel for a device that does not read; more means it is gone. */
const maxWaitingBytes = 64 * 1024;

/** @throws Lost when nobody listens there or the signal ends the attempt */
export function openTcpLine({ host, port }: { host: string; port: number }, signal: AbortSignal): Promise<ByteLine> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 5_000 });
    const giveUp = (): void => {
      socket.destroy();
      reject(new Lost('Urządzenie nie odpowiada'));
    };
    if (signal.aborted) return giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('error', (error) => reject(new Lost(reasonOf(error))));
    socket.once('connect', () => {
      signal.removeEventListener('abort', giveUp);
      resolve(new TcpLine(socket));
    });
  });
}

class TcpLine implements ByteLine {
  private reason = 'Połączenie zerwane';

  constructor(private readonly socket: Socket) {
    socket.on('error', (error) => {
      this.reason = reasonOf(error);
    });
    // A device that ends its half has gone.
    socket.on('end', () => socket.destroy());
  }

  get isOpen(): boolean {
    return !this.socket.destroyed && this.socket.writable;
  }

  write(bytes: Uint8Array): void {
    if (!this.isOpen) throw new Lost(this.reason);
    this.socket.write(bytes);
    if (this.socket.writableLength > maxWaitingBytes) this.socket.destroy();
  }

  onBytes(listener: (bytes: Uint8Array) => void): void {
    this.socket.on('data', listener);
  }

  onClose(listener: (reason: string) => void): void {
    this.socket.once('close', () => listener(this.reason));
  }

  close(): void {
    this.socket.destroy();
  }
}

function reasonOf(error: Error): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'Urządzenie nie przyjmuje połączeń (port zamknięty)';
  if (code === 'EHOSTUNREACH' || code === 'ENETUNREACH' || code === 'ETIMEDOUT') return 'Urządzenie jest nieosiągalne';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'Nie ma urządzenia o tej nazwie';
  return 'Połączenie zerwane';
}

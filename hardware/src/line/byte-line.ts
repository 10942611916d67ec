import type { LineSettings } from '../../../protocol/src/hall/line-settings.js';
import { openSerialLine } from './serial-line.js';
import { openTcpLine } from './tcp-line.js';

/** A two-way line of bytes to one device. A closed one stays closed: for another attempt another one is opened. */
export interface ByteLine {
  readonly isOpen: boolean;
  /** @throws Lost when the line is closed: nothing waits to be sent when the cable returns */
  write(bytes: Uint8Array): void;
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Called once. */
  onClose(listener: (reason: string) => void): void;
  close(): void;
}

/** @throws BadSettings when there can be no such port; Lost when nobody answers now */
export function openLine(settings: LineSettings, signal: AbortSignal): Promise<ByteLine> {
  return settings.type === 'tcp' ? openTcpLine(settings, signal) : openSerialLine(settings, signal);
}

import type { CameraLine } from '../../../protocol/src/hall/kinds/visca.js';
import { openDatagramLine } from '../line/shared-udp.js';
import { openTcpLine } from '../line/tcp-line.js';
import { joinChain } from './chain.js';
import { bareDatagramWire, lineWire, sonyWire, type ViscaWire } from './wire.js';

/** @returns a wire on which packets may be sent; cameras of a serial line have their numbers. @throws Lost, BadSettings */
export async function openWire(settings: CameraLine, signal: AbortSignal): Promise<ViscaWire> {
  if (settings.type === 'serial') return await joinChain(settings, signal);
  if (settings.type === 'tcp') return lineWire(await openTcpLine(settings, signal), 1);
  const line = await openDatagramLine(settings);
  return settings.framing === 'bare' ? bareDatagramWire(line) : await sonyWire(line, settings, signal);
}

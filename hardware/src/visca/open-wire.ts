import type { CameraLine } from '../../../protocol/src/hall/kinds/visca.js';
import { Lost } from '../device/trouble.js';
import { openSerialLine } from '../line/serial-line.js';
import { openDatagramLine } from '../line/shared-udp.js';
import { openTcpLine } from '../line/tcp-line.js';
import { addressSet, clearAll } from './orders.js';
import type { ViscaReply } from './replies.js';
import { bareDatagramWire, lineWire, sonyWire, type ViscaWire } from './wire.js';

const greetingWithinMs = 1_000;
const greetings = 2;

/** @returns a wire on which packets may be sent; cameras of a serial line have their numbers. @throws Lost, BadSettings */
export async function openWire(settings: CameraLine, signal: AbortSignal): Promise<ViscaWire> {
  if (settings.type === 'tcp') return lineWire(await openTcpLine(settings, signal), 1, false);
  if (settings.type === 'udp') {
    const line = await openDatagramLine(settings);
    return settings.framing === 'bare' ? bareDatagramWire(line) : await sonyWire(line, settings, signal);
  }
  const wire = lineWire(await openSerialLine(settings, signal), settings.address, true);
  try {
    const { cameras } = await greet(wire, addressSet, 'addresses');
    if (cameras < settings.address)
      throw new Lost(`Na łańcuchu jest kamer: ${cameras}, a ta ma numer ${settings.address}`);
    await greet(wire, clearAll, 'cleared-all');
    return wire;
  } catch (error) {
    wire.close();
    throw error;
  }
}

type ReplyOf<Type> = Extract<ViscaReply, { type: Type }>;

/** Sends to all cameras of a line and waits until it has passed them all. @throws Lost */
async function greet<Type extends ViscaReply['type']>(
  wire: ViscaWire,
  packet: Uint8Array,
  type: Type,
): Promise<ReplyOf<Type>> {
  const back = new Promise<ReplyOf<Type>>((resolve) => {
    wire.onReply((reply) => reply.type === type && resolve(reply as ReplyOf<Type>));
  });
  for (let round = 0; round < greetings; round += 1) {
    wire.send(packet);
    const heard = await Promise.race([back, silence()]);
    if (heard) return heard;
  }
  throw new Lost('Kamera nie odpowiada (przewód, zasilanie albo prędkość portu)');
}

function silence(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(resolve, greetingWithinMs, undefined);
  });
}

import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serialReaderSettings } from '../../../../protocol/src/hall/kinds/reader.js';
import { SerialHost } from '../../simulators/serial-host.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { splitCards, writeCard } from './codec.js';
import { serialReader } from './index.js';
import { CardReader } from './simulator.js';

const heard = (...pieces: string[]): string[] => {
  const cards: string[] = [];
  const hear = splitCards((card) => void cards.push(card));
  for (const piece of pieces) hear(Buffer.from(piece, 'latin1'));
  return cards;
};

describe('What a card reader sends', () => {
  it.each([
    ['a number and CR', ['0012345678\r'], ['0012345678']],
    ['STX, number, CR LF, ETX', ['\x0204A1b2\r\n\x03'], ['04A1B2']],
    ['an end by ETX alone', ['\x0212\x03'], ['12']],
    ['two at once', ['11\r22\r'], ['11', '22']],
    ['one that comes split', ['0', '0', '7\n'], ['007']],
    ['no end yet', ['1234'], []],
    ['letters of no card', ['12;DROP\r34\r'], ['34']],
    ['far too long', [`${'9'.repeat(80)}\r5\r`], ['5']],
    ['empty lines', ['\r\n\r\n'], []],
  ])('%s', (_, pieces, cards) => expect(heard(...pieces)).toEqual(cards));

  it('is read as it was written, however it is cut', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,20}$/), fc.nat(24), (card, at) => {
        const text = Buffer.from(writeCard(card)).toString('latin1');
        expect(heard(text.slice(0, at), text.slice(at))).toEqual([card]);
      }),
    );
  });
});

async function scene() {
  const reader = new CardReader();
  const host = new TcpHost(reader);
  await host.plug(0);
  onTestFinished(() => host.unplug());
  const line = { type: 'tcp', host: '127.0.0.1', port: host.port };
  const stage = steering(serialReader, serialReaderSettings.parse({ line }));
  await until(() => stage.actor.report().state === 'ok');
  // The far end notices the caller a moment later.
  const shows = async (card: string, count: number): Promise<void> => {
    await until(() => {
      reader.show(card);
      return stage.inputs.length >= count;
    });
  };
  return { ...stage, reader, host, shows };
}

describe('A card reader behind a real line', () => {
  it('tells each card once, however long it lies there, and never writes its number down', async () => {
    const { inputs, shows, actor, journal } = await scene();
    await shows('0012345678', 1);
    await shows('77', 2);
    expect(inputs).toEqual([
      { kind: 'card', card: '0012345678' },
      { kind: 'card', card: '77' },
    ]);
    expect(actor.observed).toEqual({ cards: 2 });
    expect(JSON.stringify(journal)).not.toContain('12345678');
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 30 }],
  ] as const)('is understood with %s', async (_, fault) => {
    const { inputs, host, shows } = await scene();
    Object.assign(host.faults, fault);
    await shows('42', 1);
    expect(inputs).toEqual([{ kind: 'card', card: '42' }]);
  });

  it('is heard again after its cable was pulled, and takes no orders', async () => {
    const { host, shows, actor, inputs } = await scene();
    await shows('42', 1);
    await host.reboot(100);
    await until(() => actor.report().retries > 0 && actor.report().state === 'ok');
    await shows('43', 2);
    expect(inputs.at(-1)).toEqual({ kind: 'card', card: '43' });
    const outcome = await actor.order({ type: 'pulse', deviceId: 'serial-reader', channel: 1 });
    expect(outcome.ok).toBe(false);
  });

  const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
  it.skipIf(!hasSocat)(`is heard on a serial cable${why}`, async () => {
    const cable = await layCable();
    onTestFinished(() => cable.pull());
    const reader = new CardReader();
    const far = new SerialHost(reader);
    await far.plug(cable.theirs, 9_600);
    onTestFinished(() => far.unplug());
    const line = { type: 'serial', path: cable.ours, baudRate: 9_600 };
    const { actor, inputs } = steering(serialReader, serialReaderSettings.parse({ line }));
    await until(() => actor.report().state === 'ok');
    reader.show('0012345678');
    await until(() => inputs.length === 1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSet, clearAll, readOrder, type ViscaOrder, writeOrder } from './orders.js';
import { bytesOf, hexOf, splitPackets, startsOrder, startsReply } from './packets.js';
import { positionIn, powerIn, readReply, type ViscaReply, writeReply, zoomIn } from './replies.js';
import { nextSequence, readFrame, resetSequence, type SonyFrame, writeFrame } from './sony-frame.js';

const bytes = (spaced: string): string => spaced.toLowerCase().replaceAll(' ', '');

describe('Orders to a camera (device protocols §1.1)', () => {
  it.each<[string, ViscaOrder]>([
    ['81 01 04 00 02 FF', { type: 'power', on: true }],
    ['81 01 04 00 03 FF', { type: 'power', on: false }],
    ['81 01 04 3F 00 05 FF', { type: 'preset', act: 'reset', preset: 5 }],
    ['81 01 04 3F 01 05 FF', { type: 'preset', act: 'store', preset: 5 }],
    ['81 01 04 3F 02 03 FF', { type: 'preset', act: 'recall', preset: 3 }],
    ['81 01 04 3F 02 FE FF', { type: 'preset', act: 'recall', preset: 254 }],
    ['81 01 06 01 18 14 01 03 FF', { type: 'drive', panSpeed: 24, tiltSpeed: 20, pan: 'left', tilt: 'stop' }],
    ['81 01 06 01 05 05 02 01 FF', { type: 'drive', panSpeed: 5, tiltSpeed: 5, pan: 'right', tilt: 'up' }],
    ['81 01 06 01 01 01 03 02 FF', { type: 'drive', panSpeed: 1, tiltSpeed: 1, pan: 'stop', tilt: 'down' }],
    ['81 01 06 01 01 01 03 03 FF', { type: 'drive', panSpeed: 1, tiltSpeed: 1, pan: 'stop', tilt: 'stop' }],
    [
      '81 01 06 02 18 14 0F 0F 0F 0E 00 00 01 00 FF',
      { type: 'move', relative: false, panSpeed: 24, tiltSpeed: 20, pan: -2, tilt: 16 },
    ],
    [
      '81 01 06 03 01 01 00 00 00 0A 0F 0F 0F 06 FF',
      { type: 'move', relative: true, panSpeed: 1, tiltSpeed: 1, pan: 10, tilt: -10 },
    ],
    ['81 01 06 04 FF', { type: 'home' }],
    ['81 01 06 05 FF', { type: 'recalibrate' }],
    ['81 01 04 07 00 FF', { type: 'zoom-drive', way: 'stop', speed: null }],
    ['81 01 04 07 02 FF', { type: 'zoom-drive', way: 'tele', speed: null }],
    ['81 01 04 07 03 FF', { type: 'zoom-drive', way: 'wide', speed: null }],
    ['81 01 04 07 25 FF', { type: 'zoom-drive', way: 'tele', speed: 5 }],
    ['81 01 04 07 37 FF', { type: 'zoom-drive', way: 'wide', speed: 7 }],
    ['81 01 04 47 04 00 00 00 FF', { type: 'zoom', to: 0x4000 }],
    ['81 01 04 38 02 FF', { type: 'focus', auto: true }],
    ['81 01 04 38 03 FF', { type: 'focus', auto: false }],
    ['81 09 04 00 FF', { type: 'ask', about: 'power' }],
    ['81 09 06 12 FF', { type: 'ask', about: 'position' }],
    ['81 09 04 47 FF', { type: 'ask', about: 'zoom' }],
    ['81 09 04 38 FF', { type: 'ask', about: 'focus' }],
    ['81 09 00 02 FF', { type: 'ask', about: 'version' }],
    ['81 22 FF', { type: 'cancel', socket: 2 }],
    ['81 01 00 01 FF', { type: 'clear' }],
  ])('%s', (spaced, order) => {
    expect(hexOf(writeOrder(order))).toBe(bytes(spaced));
    expect(readOrder(bytesOf(bytes(spaced)))).toEqual({ camera: 1, order });
  });

  it('names one of seven cameras of a serial line, or all of them', () => {
    expect(hexOf(writeOrder({ type: 'home' }, 7))).toBe('87010604ff');
    expect(hexOf(addressSet)).toBe('883001ff');
    expect(hexOf(clearAll)).toBe('88010001ff');
  });

  it('does not know other vendors’ orders', () => expect(readOrder(bytesOf('81010a0101ff'))).toBeUndefined());
});

describe('Words of a camera (device protocols §1.1)', () => {
  it.each<[string, ViscaReply]>([
    ['90 41 FF', { type: 'ack', socket: 1 }],
    ['90 52 FF', { type: 'done', socket: 2 }],
    ['90 50 02 FF', { type: 'result', hex: '02' }],
    ['90 50 FF', { type: 'result', hex: '' }],
    ['90 60 01 FF', { type: 'error', socket: 0, error: 'length' }],
    ['90 60 02 FF', { type: 'error', socket: 0, error: 'syntax' }],
    ['90 60 03 FF', { type: 'error', socket: 0, error: 'full' }],
    ['90 62 04 FF', { type: 'error', socket: 2, error: 'cancelled' }],
    ['90 61 05 FF', { type: 'error', socket: 1, error: 'no-socket' }],
    ['90 61 41 FF', { type: 'error', socket: 1, error: 'not-now' }],
    ['90 38 FF', { type: 'network-change' }],
  ])('%s', (spaced, reply) => {
    expect(readReply(bytesOf(bytes(spaced)))).toEqual({ camera: 1, reply });
    expect(hexOf(writeReply(reply))).toBe(bytes(spaced));
  });

  it.each<[string, ViscaReply]>([
    ['88 30 03 FF', { type: 'addresses', cameras: 2 }],
    ['88 01 00 01 FF', { type: 'cleared-all' }],
  ])('%s comes back round the line', (spaced, reply) => {
    expect(readReply(bytesOf(bytes(spaced)))).toEqual({ camera: 0, reply });
    expect(hexOf(writeReply(reply))).toBe(bytes(spaced));
  });

  it('tells which camera speaks', () => expect(readReply(bytesOf('f041ff'))?.camera).toBe(7));

  it.each(['90ff', '9060ff', '906099ff', '904142ff', '7f41ff'])('%s is nothing', (hex) => {
    expect(readReply(bytesOf(hex))).toBeUndefined();
  });

  it('reads results: power, position (four or five nibbles of pan), zoom', () => {
    expect([powerIn('02'), powerIn('03'), powerIn('04')]).toEqual([true, false, undefined]);
    expect(positionIn('0f0f0f0e00000100')).toEqual({ pan: -2, tilt: 16 });
    expect(positionIn('0f0f0f0f0e00000100')).toEqual({ pan: -2, tilt: 16 });
    expect(positionIn('0f0f')).toBeUndefined();
    expect([zoomIn('04000000'), zoomIn('0400')]).toEqual([0x4000, undefined]);
  });
});

describe('Packets out of a stream', () => {
  const packet = fc.constantFrom('9041ff', '9052ff', '90500f0f0f0e00000100ff', 'a06103ff');
  it('come whole however they are cut, and survive noise between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(packet, fc.constantFrom('', '00', '7f13fe', '0102')), { maxLength: 6 }),
        fc.integer({ min: 1, max: 5 }),
        (parts, size) => {
          const wanted = parts.map(([hex]) => hex);
          const stream = bytesOf(parts.map(([hex, noise]) => noise + hex).join(''));
          const heard: string[] = [];
          const split = splitPackets(startsReply, (one) => void heard.push(hexOf(one)));
          for (let at = 0; at < stream.length; at += size) split(stream.slice(at, at + size));
          expect(heard).toEqual(wanted);
        },
      ),
    );
  });

  it('are found again after endless nonsense', () => {
    const heard: string[] = [];
    const split = splitPackets(startsOrder, (one) => void heard.push(hexOf(one)));
    split(new Uint8Array(100_000).fill(0x55));
    split(bytesOf('ff81010604ff'));
    expect(heard).toEqual(['81010604ff']);
  });
});

describe('Sony’s frames (device protocols §1.2)', () => {
  it.each<[string, SonyFrame]>([
    ['02 00 00 01 00 00 00 00 01', { payload: 'control', sequence: 0, bytes: bytesOf('01') }],
    ['02 01 00 01 00 00 00 00 01', { payload: 'controlReply', sequence: 0, bytes: bytesOf('01') }],
    [
      '01 00 00 07 00 00 00 01 81 01 04 3F 02 03 FF',
      { payload: 'command', sequence: 1, bytes: bytesOf('8101043f0203ff') },
    ],
    ['01 10 00 05 00 00 01 00 81 09 04 00 FF', { payload: 'inquiry', sequence: 256, bytes: bytesOf('81090400ff') }],
    ['01 11 00 03 00 00 00 01 90 41 FF', { payload: 'reply', sequence: 1, bytes: bytesOf('9041ff') }],
    ['02 00 00 02 00 00 00 05 0F 01', { payload: 'control', sequence: 5, bytes: bytesOf('0f01') }],
  ])('%s', (spaced, frame) => {
    expect(hexOf(writeFrame(frame))).toBe(bytes(spaced));
    expect(readFrame(bytesOf(bytes(spaced)))).toEqual(frame);
  });

  it.each(['', '0100', '010000070000000181', '9041ff', `01000011000000${'01'.repeat(18)}`])('is nothing: %s', (hex) =>
    expect(readFrame(bytesOf(hex))).toBeUndefined(),
  );

  it('counts on from zero after the last number', () => {
    expect(nextSequence(0xffff_ffff)).toBe(0);
    expect(hexOf(resetSequence)).toBe('020000010000000001');
  });
});

import { describe, expect, it } from 'vitest';
import { bravia } from '../devices/bravia/codec.js';
import { lgDisplay } from '../devices/lg-display/codec.js';
import { samsungMdc } from '../devices/samsung-mdc/codec.js';
import type { DisplayDialect, DisplayOrder, DisplayWord } from './dialect.js';

const on: DisplayOrder = { type: 'power', on: true };
const off: DisplayOrder = { type: 'power', on: false };
const askPower: DisplayOrder = { type: 'ask', about: 'power' };
const askInput: DisplayOrder = { type: 'ask', about: 'input' };
const input = (name: string): DisplayOrder => ({ type: 'input', input: name });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function heardBy(dialect: DisplayDialect, bytes: Uint8Array, isAsked: boolean): DisplayWord[] {
  const words: DisplayWord[] = [];
  const hear = dialect.listen(
    (word) => void words.push(word),
    () => isAsked,
  );
  for (const byte of bytes) hear(Uint8Array.of(byte));
  return words;
}

function overheardBy(dialect: DisplayDialect, bytes: Uint8Array): DisplayOrder[] {
  const orders: DisplayOrder[] = [];
  dialect.overhear((order) => void orders.push(order))(bytes);
  return orders;
}

describe('Samsung MDC (device protocols §4.1)', () => {
  const samsung = samsungMdc({ displayId: 1 });
  it.each([
    [on, 'aa1101010114'],
    [off, 'aa1101010013'],
    [askPower, 'aa11010012'],
    [input('hdmi1'), 'aa1401012137'],
    [input('hdmi2'), 'aa1401012339'],
    [input('displayport'), 'aa140101253b'],
    [askInput, 'aa14010015'],
  ])('%o', (order, bytes) => {
    expect(hex(samsung.write(order))).toBe(bytes);
    expect(overheardBy(samsung, samsung.write(order))).toEqual([order]);
  });

  it.each<[string, DisplayWord[]]>([
    ['aaff010341110156', [{ about: 'power', accepted: true, value: 'on' }]],
    ['aaff010341110055', [{ about: 'power', accepted: true, value: 'off' }]],
    ['aaff01034e110163', [{ about: 'power', accepted: false, value: null }]],
    ['aaff010341142179', [{ about: 'input', accepted: true, value: 'hdmi1' }]],
    ['aaff0103411499f1', [{ about: 'input', accepted: true, value: null }]],
    ['aaff020341110157', []],
    ['aaff010341110199', []],
    ['aaff01ffaaff010341110156', [{ about: 'power', accepted: true, value: 'on' }]],
  ])('says %s', (bytes, words) => {
    expect(heardBy(samsung, Uint8Array.from(Buffer.from(bytes, 'hex')), false)).toEqual(words);
  });
});

describe('LG (device protocols §4.2)', () => {
  const lg = lgDisplay({ setId: 1 });
  it.each([
    [on, 'ka 01 01\r'],
    [off, 'ka 01 00\r'],
    [askPower, 'ka 01 ff\r'],
    [input('hdmi1'), 'xb 01 90\r'],
    [input('hdmi2'), 'xb 01 91\r'],
    [askInput, 'xb 01 ff\r'],
  ])('%o', (order, bytes) => {
    expect(text(lg.write(order))).toBe(bytes);
    expect(overheardBy(lg, lg.write(order))).toEqual([order]);
  });

  it.each<[string, DisplayWord[]]>([
    ['a 01 OK01x', [{ about: 'power', accepted: true, value: 'on' }]],
    ['a 01 NG00x', [{ about: 'power', accepted: false, value: null }]],
    ['\r\nb 01 OK91x', [{ about: 'input', accepted: true, value: 'hdmi2' }]],
    ['a 02 OK01x', []],
    ['a 01 OKx', []],
    [`${'?'.repeat(5_000)}a 01 OK00x`, [{ about: 'power', accepted: true, value: 'off' }]],
  ])('says %j', (bytes, words) => {
    expect(heardBy(lg, new TextEncoder().encode(bytes), false)).toEqual(words);
  });

  it('writes its number in hexadecimal digits', () => {
    expect(text(lgDisplay({ setId: 26 }).write(on))).toBe('ka 1a 01\r');
  });
});

describe('Sony Bravia (device protocols §4.3)', () => {
  it.each([
    [on, '*SCPOWR0000000000000001\n'],
    [off, '*SCPOWR0000000000000000\n'],
    [askPower, '*SEPOWR################\n'],
    [input('hdmi1'), '*SCINPT0000000100000001\n'],
    [askInput, '*SEINPT################\n'],
  ])('%o', (order, bytes) => {
    expect(text(bravia.write(order))).toBe(bytes);
    expect(bytes).toHaveLength(24);
    expect(overheardBy(bravia, bravia.write(order))).toEqual([order]);
  });

  it.each<[string, boolean, DisplayWord[]]>([
    ['*SAPOWR0000000000000000', false, [{ about: 'power', accepted: true, value: null }]],
    ['*SAPOWR0000000000000000', true, [{ about: 'power', accepted: true, value: 'off' }]],
    ['*SAPOWR0000000000000001', true, [{ about: 'power', accepted: true, value: 'on' }]],
    ['*SNPOWR0000000000000001', false, [{ about: 'power', accepted: true, value: 'on', unasked: true }]],
    ['*SAINPTFFFFFFFFFFFFFFFF', true, [{ about: 'input', accepted: false, value: null }]],
    ['*SAINPTNNNNNNNNNNNNNNNN', true, [{ about: 'input', accepted: false, value: null }]],
    ['*SAINPT0000000100000003', true, [{ about: 'input', accepted: true, value: 'hdmi3' }]],
    ['*SAINPT0000000300000001', true, [{ about: 'input', accepted: true, value: null }]],
    ['*SAVOLU0000000000000012', true, []],
  ])('says %s (asked: %s)', (bytes, isAsked, words) => {
    expect(heardBy(bravia, new TextEncoder().encode(`${bytes}\n`), isAsked)).toEqual(words);
  });
});

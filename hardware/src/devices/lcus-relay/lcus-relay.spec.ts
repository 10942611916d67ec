import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type LcusRelaySettings, lcusRelaySettings } from '../../../../protocol/src/hall/kinds/relay.js';
import type { ByteLine } from '../../line/byte-line.js';
import { openTcpLine } from '../../line/tcp-line.js';
import { SerialHost } from '../../simulators/serial-host.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { hasSocat, layCable } from '../../testing/pty-pair.js';
import { situation, speaks } from '../../testing/situations.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { type RelaySwitch, splitSwitches, writeSwitch } from './codec.js';
import { LcusRelayLink } from './connection.js';
import { lcusRelay } from './index.js';
import { LcusBoard } from './simulator.js';
import { afterRelayCommand, differenceOfRelays, type SentRelays, wantedRelays } from './wishes.js';

const channels = [
  { channel: 1, use: 'gong' as const },
  { channel: 2, use: 'vote-light' as const },
  { channel: 3, use: 'session-light' as const },
];

const voting = (votingId: string) =>
  situation({
    scene: 'voting',
    voting: { votingId, no: 4, subject: 'Budżet', status: 'open', tally: null, outcome: null },
  });

describe('Orders to an LCUS board (device protocols §5)', () => {
  it.each<[string, RelaySwitch]>([
    ['a00101a2', { channel: 1, on: true }],
    ['a00100a1', { channel: 1, on: false }],
    ['a00201a3', { channel: 2, on: true }],
  ])('%s', (hex, order) => expect(Buffer.from(writeSwitch(order)).toString('hex')).toBe(hex));

  it('are found in noise and however they are cut', () => {
    const order = fc.record({ channel: fc.integer({ min: 1, max: 8 }), on: fc.boolean() });
    fc.assert(
      fc.property(fc.array(order), fc.constantFrom([], [0], [0x7f, 0x13]), (orders, noise) => {
        const heard: RelaySwitch[] = [];
        const split = splitSwitches((one) => void heard.push(one));
        for (const byte of orders.flatMap((one) => [...noise, ...writeSwitch(one)])) split(Uint8Array.of(byte));
        expect(heard).toEqual(orders);
      }),
    );
  });
});

describe('What relays are for', () => {
  const settings = lcusRelaySettings.parse({ line: { type: 'tcp', host: 'x', port: 1 }, channels });
  it.each([
    ['nothing burns before the session', situation({ scene: 'before' }), []],
    ['the lamp of the session burns while it sits', speaks(), [3]],
    ['the lamp of the vote burns while it is open', voting('v1'), [2, 3]],
    ['and no longer when it is closed', situation({ scene: 'result' }), [3]],
    ['nothing burns in a recess', situation({ scene: 'recess' }), []],
    ['nothing burns after the session', situation({ scene: 'ended' }), []],
  ])('%s', (_, now, on) => expect(wantedRelays(now, settings).on).toEqual(on));

  it('are led to the wish, from whatever is known of them', () => {
    const some = fc.subarray([1, 2, 3]);
    const seen = fc.record<SentRelays>({
      on: some,
      off: fc.constant([]),
      phase: fc.constantFrom('before', 'running', 'recess', 'ended', null),
      announced: fc.subarray(['v1', 'v2']),
    });
    const now = fc.constantFrom(situation({ scene: 'before' }), speaks(), voting('v1'), situation({ scene: 'recess' }));
    fc.assert(
      fc.property(seen, now, (before, current) => {
        const wanted = wantedRelays(current, settings);
        const after = differenceOfRelays(before, wanted, settings).reduce(afterRelayCommand, before);
        expect(differenceOfRelays(after, wanted, settings)).toEqual([]);
        expect(wanted.on.every((channel) => after.on.includes(channel))).toBe(true);
      }),
    );
  });
});

it('Votes that were announced are remembered, not for ever', () => {
  const settings = lcusRelaySettings.parse({ line: { type: 'tcp', host: 'x', port: 1 }, channels, gongAt: ['vote'] });
  let sent: SentRelays = { on: [], off: [], phase: 'running', announced: [] };
  for (let no = 1; no <= 1_000; no += 1)
    sent = differenceOfRelays(sent, wantedRelays(voting(`v${no}`), settings), settings).reduce(afterRelayCommand, sent);
  expect(sent.announced).toHaveLength(200);
  expect(sent.announced.at(-1)).toBe('v1000');
});

describe('A board behind a real line', () => {
  let board: LcusBoard;
  let host: TcpHost;

  beforeEach(async () => {
    board = new LcusBoard();
    host = new TcpHost(board);
    await host.plug(0);
  });
  afterEach(() => host.unplug());

  function steer(differs: Partial<LcusRelaySettings> = {}) {
    const settings = lcusRelaySettings.parse({
      line: { type: 'tcp', host: '127.0.0.1', port: host.port },
      channels,
      pulseMs: 50,
      gongAt: ['opening', 'resume', 'vote'],
      ...differs,
    });
    const stage = steering(lcusRelay, settings);
    return { ...stage, at: (now: ReturnType<typeof situation>) => stage.actor.wish(wantedRelays(now, settings)) };
  }

  it('strikes the gong when the session opens, resumes and votes, once for each vote, and lets it go', async () => {
    const { at, actor, journal } = steer();
    at(situation({ scene: 'before' }));
    await until(() => actor.report().state === 'ok' && actor.observed?.phase === 'before');
    at(speaks());
    await until(() => board.clicks(1) === 1 && !board.closed.has(1));
    at(situation({ scene: 'recess' }));
    await until(() => actor.observed?.phase === 'recess');
    at(speaks());
    await until(() => board.clicks(1) === 2 && !board.closed.has(1));
    at(voting('v1'));
    await until(() => board.clicks(1) === 3 && board.closed.has(2) && !board.closed.has(1));
    at(situation({ scene: 'result' }));
    await until(() => !board.closed.has(2));
    at(voting('v1'));
    await until(() => board.closed.has(2));
    await until(() => actor.report().state === 'ok');
    expect(board.clicks(1)).toBe(3);
    expect(journal.map(({ kind, text }) => `${kind} ${text}`)).toContain('sent Gong, bo głosowanie: Budżet');
  });

  it('writes every lamp after opening, for nobody knows how they are, and does not announce what goes on already', async () => {
    board.closed.add(1);
    board.closed.add(2);
    const { at, actor } = steer();
    at(speaks());
    await until(() => actor.observed?.phase === 'running');
    expect([...board.closed]).toEqual([3]);
    expect(board.clicks(1)).toBe(0);
  });

  it('gets today’s lamps and no belated gong after its cable returns', async () => {
    const { at, actor } = steer();
    at(situation({ scene: 'before' }));
    await until(() => actor.observed?.phase === 'before');
    await host.unplug();
    at(voting('v1'));
    await until(() => actor.report().state === 'offline');
    at(voting('v2'));
    board.powerUp();
    await host.plug();
    await until(() => board.closed.has(2) && board.closed.has(3) && actor.observed?.phase === 'running');
    expect(board.clicks(1)).toBe(0);
  });

  it('lets the gong go though the program ends in the middle of the stroke', async () => {
    const { actor } = steer({ pulseMs: 5_000 });
    await until(() => actor.report().state === 'ok');
    await actor.order({ type: 'pulse', deviceId: 'x', channel: 1 });
    await until(() => board.closed.has(1));
    await actor.stop();
    await until(() => !board.closed.has(1));
  });

  it('ends at the newest of four situations within 60 ms', async () => {
    const { at, actor } = steer();
    for (const now of [voting('v1'), situation({ scene: 'recess' }), speaks(), voting('v2')]) at(now);
    await until(() => actor.report().state === 'ok' && board.closed.has(2));
    expect([...board.closed].sort()).toEqual([2, 3]);
  });

  it('is told one thing after another: what comes close upon the last order gets lost', async () => {
    const writtenAtMs: number[] = [];
    const real = await openTcpLine({ host: '127.0.0.1', port: host.port }, AbortSignal.timeout(5_000));
    onTestFinished(() => real.close());
    const line: ByteLine = {
      get isOpen() {
        return real.isOpen;
      },
      write: (bytes) => {
        writtenAtMs.push(performance.now());
        real.write(bytes);
      },
      onBytes: (listener) => real.onBytes(listener),
      onClose: (listener) => real.onClose(listener),
      close: () => real.close(),
    };
    const gongs = [1, 2, 3].map((channel) => ({ channel, use: 'gong' as const }));
    const settings = lcusRelaySettings.parse({
      line: { type: 'tcp', host: 'x', port: 1 },
      channels: gongs,
      pulseMs: 50,
    });
    const link = new LcusRelayLink(line, settings);
    const pulse = { type: 'pulse', key: '', text: '', channels: [1, 2, 3], seen: null } as const;
    await Promise.all([link.execute(pulse), link.execute({ type: 'switch', key: '', text: '', channel: 4, on: true })]);
    await until(() => board.heard.length === 10);
    expect([...board.closed]).toEqual([4]);
    // A timer may be a millisecond early, never two.
    for (const [at, ms] of writtenAtMs.entries())
      if (at > 0) expect(ms - (writtenAtMs[at - 1] ?? 0)).toBeGreaterThan(18);
  });

  it('tries a relay for the operator', async () => {
    const { actor } = steer();
    await until(() => actor.report().state === 'ok');
    expect(await actor.order({ type: 'pulse', deviceId: 'x', channel: 5 })).toEqual({ ok: true, text: 'Wysłano' });
    await until(() => board.clicks(5) === 1 && !board.closed.has(5));
  });

  const why = hasSocat ? '' : ' (skipped: socat is not installed, so no serial cable can be played)';
  it.skipIf(!hasSocat)(
    `is let go on a serial cable too, when the program ends in the middle of the stroke${why}`,
    async () => {
      const cable = await layCable();
      const far = new SerialHost(board);
      await far.plug(cable.theirs, 9_600);
      onTestFinished(async () => {
        await far.unplug();
        await cable.pull();
      });
      const { actor } = steer({ line: { type: 'serial', path: cable.ours, baudRate: 9_600 }, pulseMs: 5_000 });
      await until(() => actor.report().state === 'ok');
      await actor.order({ type: 'pulse', deviceId: 'x', channel: 1 });
      await until(() => board.closed.has(1));
      await actor.stop();
      await until(() => !board.closed.has(1));
    },
  );
});

describe('Settings of a board', () => {
  const line = { type: 'serial', path: '/dev/serial/by-id/usb-1a86', baudRate: 9_600 };
  it.each([
    ['nothing connected', [], 'Podaj, co jest podłączone do przekaźnika'],
    ['a relay told twice', [channels[0], { channel: 1, use: 'vote-light' }], 'Kanał podano dwa razy'],
    ['a ninth relay', [{ channel: 9, use: 'gong' }], 'Kanały mają numery 1–8'],
    ['an unknown use', [{ channel: 1, use: 'toaster' }], 'Wybierz: gong, lampka głosowania albo lampka obrad'],
  ])('refuse %s', (_, wrong, text) => {
    const issues = lcusRelaySettings.safeParse({ line, channels: wrong }).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toContain(text);
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JournalLine } from '../../../protocol/src/hall/device-report.js';
import { DeviceActor } from './actor.js';
import type { DeviceCommand, Driver, Link, LinkEvent } from './driver.js';
import { Busy, Lost, Refused } from './trouble.js';

interface Lamp {
  readonly scene: string;
}

interface LampCommand extends DeviceCommand {
  readonly scene: string;
}

/** A device of one knob that can be plugged, turned by hand and told to misbehave. */
class LampOnADesk {
  scene = 'dark';
  plugged = true;
  readonly received: string[] = [];
  answer: (scene: string) => Promise<void> = () => Promise.resolve();
  private listeners: ((event: LinkEvent) => void)[] = [];
  private open = false;

  readonly driver: Driver<null, Lamp, Lamp, LampCommand> = {
    kind: 'lamp',
    answerWithinMs: 800,
    project: () => undefined,
    diff: (observed, desired) =>
      observed.scene === desired.scene
        ? []
        : [{ key: desired.scene, text: `scena ${desired.scene}`, scene: desired.scene }],
    connect: async () => this.connect(),
  };

  turn(scene: string): void {
    this.scene = scene;
    this.tell({ type: 'changed', origin: 'device', text: `ręcznie: ${scene}` });
  }

  unplug(): void {
    this.plugged = false;
    this.open = false;
    this.tell({ type: 'closed', reason: 'wyjęto kabel' });
  }

  private connect(): Link<Lamp, LampCommand> {
    if (!this.plugged) throw new Lost('nie ma urządzenia');
    this.open = true;
    this.listeners = [];
    const lamp = this;
    return {
      get observed() {
        return { scene: lamp.scene };
      },
      get isOpen() {
        return lamp.open;
      },
      subscribe: (listener) => void this.listeners.push(listener),
      close: () => {
        this.open = false;
      },
      execute: async ({ scene }) => {
        this.received.push(scene);
        await this.answer(scene);
        this.scene = scene;
        return 'confirmed';
      },
    };
  }

  private tell(event: LinkEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

describe('An actor of one device', () => {
  let lamp: LampOnADesk;
  let journal: Omit<JournalLine, 'at' | 'deviceId'>[];
  let actor: DeviceActor<null, Lamp, Lamp, LampCommand>;

  beforeEach(() => {
    vi.useFakeTimers();
    lamp = new LampOnADesk();
    journal = [];
    actor = steer();
  });
  afterEach(async () => {
    await actor.stop();
    vi.useRealTimers();
  });

  function steer(dryRun = false): typeof actor {
    const outlets = {
      journal: (line: (typeof journal)[number]) => void journal.push(line),
      input: () => undefined,
      changed: () => undefined,
    };
    return new DeviceActor(lamp.driver, null, { deviceId: 'lamp', name: 'Lampa', dryRun }, outlets);
  }

  const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);

  it('touches nothing before the first wish (R5)', async () => {
    actor.start();
    await passes(10_000);
    expect(lamp.received).toEqual([]);
    expect(actor.report()).toMatchObject({ state: 'ok', desired: null, observed: { scene: 'dark' } });
  });

  it('sends the difference and journals the command with the device’s own confirmation (R8)', async () => {
    actor.start();
    actor.wish({ scene: 'bright' });
    await passes(1);
    expect(lamp.scene).toBe('bright');
    expect(journal.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'command scena bright',
      'confirmed scena bright',
      'state działa',
    ]);
    expect(actor.report().latencyMs?.count).toBe(1);
  });

  it('sends nothing when nothing differs', async () => {
    actor.start();
    actor.wish({ scene: 'dark' });
    await passes(5_000);
    expect(lamp.received).toEqual([]);
  });

  it('lets the newest wish win while a command is on its way: what lies between is never sent', async () => {
    let finish: () => void = () => undefined;
    lamp.answer = () => new Promise((resolve) => (finish = resolve));
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(1);
    actor.wish({ scene: 'b' });
    actor.wish({ scene: 'c' });
    lamp.answer = () => Promise.resolve();
    finish();
    await passes(1);
    expect(lamp.received).toEqual(['a', 'c']);
  });

  it('waits while the device is busy and then sends the newest wish only (R1)', async () => {
    lamp.answer = () => Promise.reject(new Busy('w ruchu'));
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(600);
    const tries = lamp.received.length;
    expect(tries).toBeGreaterThan(1);
    lamp.answer = () => Promise.resolve();
    actor.wish({ scene: 'b' });
    await passes(300);
    expect(lamp.received.slice(tries)).toEqual(['b']);
    expect(actor.report().retries).toBe(tries);
  });

  it('reports a refusal and does not repeat it, until the wish changes (R1)', async () => {
    lamp.answer = () => Promise.reject(new Refused('lista pełna'));
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(60_000);
    expect(lamp.received).toEqual(['a']);
    expect(actor.report()).toMatchObject({ state: 'degraded', text: 'scena a: lista pełna' });
    lamp.answer = () => Promise.resolve();
    actor.wish({ scene: 'b' });
    await passes(1);
    expect(actor.report().state).toBe('ok');
  });

  it('begins anew after a time-out and is never stuck in an error (R2)', async () => {
    lamp.answer = () => new Promise(() => undefined);
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(900);
    expect(actor.report()).toMatchObject({ state: 'offline', text: 'Urządzenie nie odpowiada' });
    lamp.answer = () => Promise.resolve();
    await passes(600);
    expect(actor.report()).toMatchObject({ state: 'ok', observed: { scene: 'a' } });
  });

  it('keeps nothing for a device that is away: what comes after its return is today’s difference', async () => {
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(1);
    lamp.unplug();
    actor.wish({ scene: 'stale' });
    await passes(3_000);
    actor.wish({ scene: 'fresh' });
    lamp.plugged = true;
    await passes(10_000);
    expect(lamp.received).toEqual(['a', 'fresh']);
  });

  it('measures from its return how long a device took that was away', async () => {
    lamp.plugged = false;
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(60_000);
    lamp.plugged = true;
    await passes(20_000);
    expect(lamp.scene).toBe('a');
    expect(actor.report().latencyMs).toMatchObject({ count: 1, max: 0 });
  });

  it('does not fight a hand on the device; the next wish or a take-over leads again', async () => {
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(1);
    lamp.turn('by hand');
    await passes(60_000);
    expect(actor.report().state).toBe('manual');
    expect(lamp.scene).toBe('by hand');
    await actor.order({ type: 'take-over', deviceId: 'lamp' });
    await passes(1);
    expect(lamp.scene).toBe('a');
    lamp.turn('by hand');
    await passes(1);
    actor.wish({ scene: 'b' });
    await passes(1);
    expect(lamp.scene).toBe('b');
  });

  it('leaves manual mode by itself when the hand puts it back', async () => {
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(1);
    lamp.turn('by hand');
    await passes(1);
    lamp.turn('a');
    await passes(1);
    expect(actor.report().state).toBe('ok');
  });

  it('only says in a dry run what it would send', async () => {
    actor = steer(true);
    actor.start();
    actor.wish({ scene: 'a' });
    await passes(5_000);
    expect(lamp.received).toEqual([]);
    expect(journal.map(({ text }) => text)).toContain('Próba na sucho, nie wysłano: scena a');
  });

  it('stops at once, also while the device is away, and leaves it as it is (R5)', async () => {
    lamp.plugged = false;
    actor.start();
    await passes(2_000);
    await actor.stop();
    expect(lamp.received).toEqual([]);
  });
});

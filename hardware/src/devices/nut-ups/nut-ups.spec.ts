import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nutUpsSettings } from '../../../../protocol/src/hall/kinds/ups.js';
import { TcpHost } from '../../simulators/tcp-host.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { differenceOfUps, nutUps } from './index.js';
import { UpsServer } from './simulator.js';

describe('The difference of a UPS', () => {
  it.each([true, false])('is empty when all is as wished (%s), and is one order otherwise', (loggedIn) => {
    expect(differenceOfUps({ loggedIn }, { loggedIn })).toEqual([]);
    expect(differenceOfUps({ loggedIn }, { loggedIn: !loggedIn }).map(({ type }) => type)).toEqual([
      loggedIn ? 'log-out' : 'log-in',
    ]);
  });
});

describe('A UPS behind a real socket', () => {
  let server: UpsServer;
  let host: TcpHost;

  beforeEach(async () => {
    server = new UpsServer({ ups: 'sala', username: 'hub', password: 'tajne' });
    host = new TcpHost(server);
    await host.plug(0);
  });
  afterEach(() => host.unplug());

  function steer({ ups = 'sala', username = null as string | null, password = 'tajne' } = {}) {
    const line = { type: 'tcp', host: '127.0.0.1', port: host.port };
    return steering(nutUps, nutUpsSettings.parse({ line, ups, username }), { secrets: { password } });
  }

  it('tells the power once it is connected, and every change of it', async () => {
    const { actor, inputs } = steer();
    await until(() => actor.observed?.power === 'mains');
    server.mainsOut(900);
    await until(() => inputs.some((input) => input.kind === 'power' && input.power === 'battery'));
    expect(inputs.at(-1)).toEqual({ kind: 'power', power: 'battery', remainingS: 900 });
    server.drain();
    await until(() => actor.observed?.power === 'failing');
    server.forceShutdown();
    await until(() => actor.observed?.status.includes('FSD') === true);
    expect(actor.report()).toMatchObject({ state: 'degraded', text: 'Serwer NUT wyłącza zasilanie' });
  });

  it.each(['starting', 'stale', 'gone'] as const)(
    'knows nothing while the driver is %s, and all again after',
    async (how) => {
      server.driver = how;
      const { actor } = steer();
      await until(() => actor.report().state === 'degraded');
      expect(actor.observed?.power).toBe('unknown');
      server.driver = 'live';
      await until(() => actor.observed?.power === 'mains' && actor.report().state === 'ok');
    },
  );

  it('reports itself as fed by the UPS, and takes its leave when the hall is closed', async () => {
    const { actor } = steer({ username: 'hub' });
    const settings = nutUpsSettings.parse({
      line: { type: 'tcp', host: '127.0.0.1', port: host.port },
      ups: 'sala',
      username: 'hub',
    });
    const standing = (isClosed: boolean) => nutUps.standing?.(settings, isClosed);
    actor.wish(standing(false));
    await until(() => server.logins === 1 && actor.observed?.loggedIn === true);
    actor.wish(standing(true));
    await until(() => server.logins === 0 && actor.observed?.loggedIn === false);
    expect(server.heard).toContain('LOGOUT');
    actor.wish(standing(false));
    await until(() => actor.observed?.loggedIn === true);
  });

  it('goes on reading when the password is wrong, and says so', async () => {
    const { actor } = steer({ username: 'hub', password: 'nie' });
    actor.wish({ loggedIn: true });
    await until(() => actor.report().state === 'degraded');
    expect(actor.report().text).toContain('odmawia dostępu');
    expect(actor.observed?.power).toBe('mains');
    expect(server.heard.filter((line) => line.startsWith('LOGIN'))).toHaveLength(1);
  });

  it('waits for a person when the server has no such UPS', async () => {
    const { actor } = steer({ ups: 'piwnica' });
    await until(() => actor.report().state === 'bad-config');
    expect(actor.report().text).toBe('serwer NUT nie ma zasilacza o tej nazwie');
  });

  it.each([
    ['split', { split: true }],
    ['garbage', { garbage: true }],
    ['duplicate', { duplicate: true }],
    ['delay', { delayMs: 40 }],
  ] as const)('understands a server with %s', async (_, fault) => {
    Object.assign(host.faults, fault);
    const { actor } = steer();
    await until(() => actor.observed?.power === 'mains');
    server.mainsOut(700);
    await until(() => actor.observed?.power === 'battery' && actor.observed.remainingS === 700);
  });

  it('is away and not on battery when it falls silent, loses an answer, is unplugged or reboots', async () => {
    const { actor } = steer();
    await until(() => actor.observed?.power === 'mains');
    host.faults.silent = true;
    await until(() => actor.report().state === 'offline');
    expect(actor.observed).toBeNull();
    host.faults.silent = false;
    host.faults.drop = 1;
    await until(() => actor.observed?.power === 'mains', 20_000);
    await host.unplug();
    await until(() => actor.report().state === 'offline');
    await host.plug();
    await until(() => actor.observed?.power === 'mains');
    await host.reboot(100);
    await until(() => actor.observed?.power === 'mains');
  }, 60_000);

  it.each(['busy', 'refuse'] as const)(
    'calls nothing out while the server says %s',
    async (fault) => {
      host.faults[fault] = true;
      const { actor } = steer({ username: 'hub' });
      actor.wish({ loggedIn: true });
      await until(() => actor.observed?.power === (fault === 'busy' ? 'unknown' : 'mains'));
      host.faults[fault] = false;
      if (fault === 'busy') await until(() => actor.observed?.power === 'mains' && actor.observed.loggedIn);
    },
    20_000,
  );

  it('ends at the newest of four wishes within 60 ms', async () => {
    const { actor } = steer({ username: 'hub' });
    await until(() => actor.observed?.power === 'mains');
    for (const loggedIn of [true, false, false, true]) actor.wish({ loggedIn });
    await until(() => actor.observed?.loggedIn === true && actor.isSettled);
    expect(server.logins).toBe(1);
  });
});

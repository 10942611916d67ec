import { expect, it, onTestFinished } from 'vitest';
import { nutUpsSettings } from '../../../../protocol/src/hall/kinds/ups.js';
import { hasNut, startNut } from '../../testing/nut-server.js';
import { steering } from '../../testing/steering.js';
import { until } from '../../testing/until.js';
import { nutUps } from './index.js';

const missing = hasNut ? '' : ' (pominięto: brak NUT, zainstaluj nut-server)';

type Played = readonly [status: string, runtimeS: number];

/** The UPS stays in its first state until everybody is connected, and in the last one for good. */
async function server(...states: readonly Played[]) {
  const lines = states.flatMap(([status, runtimeS], at) => [
    `ups.status: ${status}`,
    `battery.runtime: ${runtimeS}`,
    `TIMER ${at === states.length - 1 ? 600 : at === 0 ? 10 : 3}`,
  ]);
  const nut = await startNut(lines);
  onTestFinished(() => nut.stop());
  const settings = nutUpsSettings.parse({
    line: { type: 'tcp', host: '127.0.0.1', port: nut.port },
    ups: 'sala',
    username: 'hub',
  });
  return { nut, settings };
}

it.skipIf(!hasNut)(
  `real NUT: the mains go, the battery runs low, the server cuts the power${missing}`,
  async () => {
    const { settings } = await server(['OL', 1_800], ['OB DISCHRG', 900], ['OB DISCHRG LB', 120], ['FSD OB LB', 60]);
    const { actor, inputs } = steering(nutUps, settings, { secrets: { password: 'tajne' } });
    await until(() => actor.observed?.power === 'mains', 30_000);
    await until(() => actor.observed?.status.includes('FSD') === true, 40_000);
    const told = inputs.flatMap((input) => (input.kind === 'power' ? [input.power] : []));
    expect(told.filter((power, at) => power !== 'unknown' && power !== told[at - 1])).toEqual(
      expect.arrayContaining(['battery', 'failing']),
    );
    expect(told.indexOf('battery')).toBeLessThan(told.indexOf('failing'));
  },
  90_000,
);

it.skipIf(!hasNut)(
  `real NUT: we log in, take our leave, and a wrong password is told${missing}`,
  async () => {
    const { settings } = await server(['OL', 1_800]);
    const { actor } = steering(nutUps, settings, { secrets: { password: 'tajne' } });
    actor.wish({ loggedIn: true });
    await until(() => actor.observed?.loggedIn === true, 30_000);
    actor.wish({ loggedIn: false });
    await until(() => actor.observed?.loggedIn === false, 30_000);
    const stranger = steering(nutUps, settings, { secrets: { password: 'nie' } });
    stranger.actor.wish({ loggedIn: true });
    await until(() => stranger.actor.report().state === 'degraded', 30_000);
    expect(stranger.actor.report().text).toContain('odmawia dostępu');
  },
  90_000,
);

it.skipIf(!hasNut)(
  `real NUT: a driver that died means that nothing is known, not that the power is out${missing}`,
  async () => {
    const { nut, settings } = await server(['OL', 1_800]);
    const { actor } = steering(nutUps, settings);
    await until(() => actor.observed?.power === 'mains', 30_000);
    await nut.pullDriver();
    await until(() => actor.observed?.power === 'unknown', 30_000);
    expect(actor.report().text).toBe('Stan zasilania nieznany');
  },
  90_000,
);

import { createSocket } from 'node:dgram';
import { expect, it, onTestFinished } from 'vitest';
import { freeUdpPort } from '../simulators/free-udp-port.js';
import { until } from '../testing/until.js';
import { type DatagramLine, openDatagramLine } from './shared-udp.js';

const localAddress = '127.0.0.1';

async function open(localPort: number, port: number): Promise<DatagramLine> {
  const line = await openDatagramLine({ host: '127.0.0.1', port, localAddress, localPort });
  onTestFinished(() => line.close());
  return line;
}

it('a second line to a device is refused, and others go on sharing the port', async () => {
  const localPort = await freeUdpPort();
  const first = await open(localPort, 9_001);
  await expect(open(localPort, 9_001)).rejects.toThrow('Z tym urządzeniem rozmawia już inna linia');
  const other = await open(localPort, 9_002);
  expect([first.isOpen, other.isOpen]).toEqual([true, true]);
});

it('a port that another program has is tried again without leaving a socket behind', async () => {
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === 'UDPWrap').length;
  await until(() => sockets() === 0);
  const stranger = createSocket('udp4');
  await new Promise<void>((resolve) => stranger.bind({ address: localAddress, exclusive: true }, resolve));
  const { port: localPort } = stranger.address();
  for (let tries = 0; tries < 3; tries += 1)
    await expect(open(localPort, 9_001)).rejects.toThrow(`Portu UDP ${localPort} używa inny program`);
  await until(() => sockets() === 1);
  await new Promise<void>((resolve) => stranger.close(() => resolve()));
  expect((await open(localPort, 9_001)).isOpen).toBe(true);
});

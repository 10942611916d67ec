import fastify from 'fastify';
import { expect, it } from 'vitest';
import { LoopDelay, shedPublicLoad } from './shed-public-load.js';

const delay = { isLate: false };
const hub = fastify();
shedPublicLoad(hub, delay);
hub.all('/*', async () => 'served');

const ask = async (url: string, headers = {}, method: 'GET' | 'POST' = 'GET') => {
  const { statusCode, headers: answered } = await hub.inject({ method, url, headers });
  return [statusCode, answered['retry-after']];
};

const cookie = { cookie: 'kworum-sign-in=x' };

it.each(['/', '/sesje/1', '/api/public/sessions/1/stream', '/interpelacje?rok=2026'])(
  'a late loop lets the public wait: %s',
  async (url) => {
    delay.isLate = true;
    expect(await ask(url)).toEqual([503, '5']);
    delay.isLate = false;
    expect(await ask(url)).toEqual([200, undefined]);
  },
);

it.each(['/chamber', '/wall', '/office', '/assets/desk.js', '/health/ready', '/api/sessions/1', '/socket.io/'])(
  'and the hall never: %s',
  async (url) => {
    delay.isLate = true;
    expect(await ask(url)).toEqual([200, undefined]);
  },
);

it('whoever is signed in, and whoever signs in, is served', async () => {
  delay.isLate = true;
  expect(await ask('/sesje/1', cookie)).toEqual([200, undefined]);
  expect(await ask('/api/public/sign-ins', {}, 'POST')).toEqual([200, undefined]);
});

it('notices a loop that stands still, and that it goes again', async () => {
  const loop = new LoopDelay();
  const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
  while (!loop.isLate) {
    const until = performance.now() + 300;
    while (performance.now() < until);
    await soon();
  }
  while (loop.isLate) await soon();
  loop.end();
});

import { once } from 'node:events';
import { connect } from 'node:net';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HubUnderTest, startHubUnderTest } from '../cluster/hub-under-test.js';

describe('stopping the hub', () => {
  let hub: HubUnderTest;

  beforeEach(async () => {
    hub = await startHubUnderTest();
  });

  afterEach(() => hub.dispose());

  async function stopWithin(limitMs: number): Promise<void> {
    const startedAt = Date.now();
    await hub.stop();
    expect(Date.now() - startedAt).toBeLessThan(limitMs);
  }

  it('does not wait for an idle or a half-sent request', async () => {
    const idle = connect(hub.port, '127.0.0.1');
    const halfSent = connect(hub.port, '127.0.0.1');
    await Promise.all([once(idle, 'connect'), once(halfSent, 'connect')]);
    halfSent.write(
      'POST /api/sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{',
    );
    const ends = Promise.all(
      [idle, halfSent].map(
        (socket) =>
          new Promise((resolve) => {
            socket
              .on('error', () => undefined)
              .on('close', resolve)
              .resume();
          }),
      ),
    );
    await stopWithin(3_000);
    await ends;
  });

  it('lets go of sockets in a way that makes them come back', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/socket.io/?EIO=4&transport=websocket`);
    const frames: string[] = [];
    const opened = new Promise((resolve) => {
      socket.onmessage = ({ data }) => resolve(frames.push(String(data)));
    });
    const closed = new Promise((resolve) => {
      socket.onclose = resolve;
    });
    await opened;
    await stopWithin(3_000);
    await closed;
    // `41` would be the server's "stay away", after which a client does not connect again by itself.
    expect(frames.filter((frame) => frame.startsWith('41'))).toEqual([]);
  });

  it('leaves no connection in the database', async () => {
    await hub.stop();
    const superuser = new pg.Client({ connectionString: hub.database.superuserUrl });
    await superuser.connect();
    const { rows } = await superuser.query(
      'SELECT application_name FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await superuser.end();
    expect(rows).toEqual([]);
  });
});

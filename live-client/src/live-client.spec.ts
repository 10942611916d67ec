import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HallView } from '../../protocol/src/views/views.js';
import { StubHub } from '../../server/test/stub/stub-hub.js';
import { LiveClient } from './live-client.js';

const sessionId = '00000000-0000-4000-8000-00000000beef';
const ballot = { votingId: '00000000-0000-4000-8000-000000000001', choice: 'for' } as const;

describe('one connection to a session', () => {
  let hub: StubHub;
  let client: LiveClient<HallView>;
  beforeEach(async () => {
    hub = new StubHub();
    await hub.starts();
    client = new LiveClient<HallView>({ url: hub.url, sessionId, audience: 'hall' });
  });
  afterEach(async () => {
    client.close();
    await hub.stops();
  });

  const becomes = (status: string) => vi.waitFor(() => expect(client.snapshot.status).toBe(status), 5_000);
  const passes = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  async function connected(): Promise<void> {
    client.open();
    await becomes('connected');
  }

  it('sends a command that was in hand while the hub was away, once it is back', async () => {
    await connected();
    await hub.stops();
    await becomes('offline');
    const ack = client.send('CastBallot', ballot);
    await passes(500);
    await hub.starts();
    expect(await ack).toMatchObject({ status: 'accepted' });
    expect(hub.heard).toHaveLength(1);
  });

  it('repeats an unanswered command with the same id', async () => {
    await connected();
    hub.commands = 'silent';
    const ack = client.send('CastBallot', ballot, { giveUpAfterMs: 8_000 });
    await vi.waitFor(() => expect(hub.heard).toHaveLength(1));
    hub.commands = 'accepted';
    expect(await ack).toMatchObject({ status: 'accepted' });
    expect(hub.heard).toHaveLength(2);
    expect(new Set(hub.heard).size).toBe(1);
  });

  it('comes back after the hub cut it, without asking for it', async () => {
    await connected();
    hub.cutsEverybody();
    await becomes('offline');
    await becomes('connected');
  });

  it('stays away once closed, also when a new try was already planned', async () => {
    await connected();
    hub.cutsEverybody();
    await becomes('offline');
    client.close();
    await passes(1_000);
    expect(hub.connections).toBe(0);

    hub.refusesHandshake = 'internal';
    client.open();
    await vi.waitFor(() => expect(hub.handshakes).toBeGreaterThan(1));
    client.close();
    hub.refusesHandshake = null;
    const { handshakes } = hub;
    client.reconnectNow();
    await passes(1_000);
    expect(hub.handshakes).toBe(handshakes);
  });

  it.each(['internal', 'a reason of tomorrow'])('knocks again when the door fails: %s', async (reason) => {
    hub.refusesHandshake = reason;
    client.open();
    await vi.waitFor(() => expect(hub.handshakes).toBe(2), 3_000);
    hub.refusesHandshake = null;
    await becomes('connected');
  });

  it('begins anew after a new sign-in, and a vote waits for it', async () => {
    hub.refusesHandshake = 'signed-out';
    client.open();
    await becomes('signed-out');
    expect(await client.send('CastBallot', ballot)).toMatchObject({ failure: { code: 'signed-out' } });
    hub.refusesHandshake = null;
    client.open();
    expect(client.snapshot.status).toBe('connecting');
    expect(await client.send('CastBallot', ballot)).toMatchObject({ status: 'accepted' });
  });

  it('a sign-in that ended in mid-session is said with the first order, and the next goes through the door again', async () => {
    await connected();
    hub.commands = 'signed-out';
    expect(await client.send('CastBallot', ballot)).toMatchObject({ failure: { code: 'signed-out' } });
    expect(client.snapshot.status).toBe('signed-out');
    hub.commands = 'accepted';
    client.open();
    expect(await client.send('CastBallot', ballot)).toMatchObject({ status: 'accepted' });
    expect(hub.handshakes).toBe(2);
  });

  it('says why it was refused, and does not keep an order waiting', async () => {
    hub.refusesToWatch = 'log-broken';
    client.open();
    await becomes('refused');
    expect(client.snapshot.refusedWith).toMatchObject({ code: 'log-broken' });
    const asked = performance.now();
    expect(await client.send('CastBallot', ballot)).toMatchObject({ failure: { code: 'log-broken' } });
    expect(performance.now() - asked).toBeLessThan(200);
    hub.refusesToWatch = null;
    client.open();
    await becomes('connected');
    expect(client.snapshot.refusedWith).toBeUndefined();
  });

  it('asks a hub in trouble ever more rarely, and is there when it is well again', async () => {
    hub.refusesToWatch = 'internal';
    client.open();
    await passes(2_600);
    expect(hub.watches.length).toBeGreaterThan(2);
    expect(hub.watches.length).toBeLessThan(6);
    hub.refusesToWatch = null;
    await becomes('connected');
  });

  it.each(['outcome-unknown', 'slow-down'] as const)('watches again after %s', async (code) => {
    hub.refusesToWatch = code;
    client.open();
    await vi.waitFor(() => expect(hub.watches.length).toBe(1));
    hub.refusesToWatch = null;
    await becomes('connected');
  });

  it('a notice belongs to its connection', async () => {
    await connected();
    hub.tells('notice', { code: 'newer-desk', text: 'Głosujesz tam.' });
    await vi.waitFor(() => expect(client.snapshot.notice?.code).toBe('newer-desk'));
    client.reconnectNow();
    await becomes('connected');
    expect(client.snapshot.notice).toBeNull();
  });

  it('does not send what the hub would close the connection for', async () => {
    await connected();
    const endless = { reason: 'ż'.repeat(300_000) };
    expect(await client.send('CloseSession', endless)).toMatchObject({ failure: { code: 'bad-payload' } });
    expect(hub.heard).toEqual([]);
    expect(client.snapshot.status).toBe('connected');
  });

  it('an order taken back is not sent again', async () => {
    await connected();
    hub.commands = 'outcome-unknown';
    const back = new AbortController();
    const ack = client.send('CastBallot', ballot, { signal: back.signal });
    await vi.waitFor(() => expect(hub.heard.length).toBeGreaterThan(0));
    back.abort();
    expect(await ack).toMatchObject({ failure: { code: 'outcome-unknown' } });
    const { length } = hub.heard;
    await passes(700);
    expect(hub.heard).toHaveLength(length);
  });
});

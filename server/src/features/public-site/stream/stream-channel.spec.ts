import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { ViewMessage } from '../../../../../protocol/src/messages.js';
import { StreamChannel } from './stream-channel.js';
import { Watcher } from './watcher.js';

function view(seq: number, parts: Record<string, unknown>, full = false): ViewMessage {
  return { sessionId: 's', audience: 'public', seq, full, parts, serverTime: `2026-11-25T10:00:0${seq}.000Z` };
}

function reader() {
  const got: string[] = [];
  const socket = { writableLength: 0, write: (bytes: Buffer) => got.push(bytes.toString()) };
  return { got, watcher: new Watcher(socket as unknown as Socket) };
}

describe('the watchers of one session', () => {
  it('tells who was there the parts that changed, and who comes later a whole view that holds them', () => {
    const channel = new StreamChannel(view(1, { agenda: 'a', voting: null }, true));
    const early = reader();
    channel.add(early.watcher, 'now');
    channel.tell(view(2, { voting: 'open' }));
    const late = reader();
    channel.add(late.watcher, 'now');
    expect(early.got.at(-1)).toBe(`event: view\nid: 2\ndata: ${JSON.stringify(view(2, { voting: 'open' }))}\n\n`);
    const whole = JSON.stringify(view(2, { agenda: 'a', voting: 'open' }, true));
    expect(late.got).toEqual([`event: view\nid: 2\ndata: ${whole}\n\n`, 'event: heartbeat\ndata: now\n\n']);
  });

  it('tells nothing to who left', () => {
    const channel = new StreamChannel(view(1, {}, true));
    const { got, watcher } = reader();
    channel.add(watcher, 'now');
    channel.remove(watcher);
    channel.tell(view(2, {}));
    channel.beat('later');
    expect(got).toHaveLength(2);
  });
});
